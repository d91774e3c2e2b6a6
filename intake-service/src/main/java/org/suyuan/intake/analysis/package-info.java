/** Drafts the preliminary analysis report: associations and risk, from data that is imported and versioned. */
@NullMarked
package org.suyuan.intake.analysis;

import org.jspecify.annotations.NullMarked;
