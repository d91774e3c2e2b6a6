/** Counts the knowledge of each service, so that five services can be compared. */
@NullMarked
package org.suyuan.platform.reconciliation;

import org.jspecify.annotations.NullMarked;
