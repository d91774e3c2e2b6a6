/** The deadline engine: limits, the working calendar, clocks with their ledger, rungs fired exactly once. */
@NullMarked
package org.suyuan.platform.deadline;

import org.jspecify.annotations.NullMarked;
