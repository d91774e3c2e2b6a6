/** The grass roots 基层: liaison points, small needs solved where they arise, and early signs. */
@NullMarked
package org.suyuan.intake.grassroots;

import org.jspecify.annotations.NullMarked;
