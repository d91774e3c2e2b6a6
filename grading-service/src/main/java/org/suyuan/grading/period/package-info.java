/** Sensitive periods 敏感时期: days with duty rosters, in which grades and limits may be tighter. */
@NullMarked
package org.suyuan.grading.period;

import org.jspecify.annotations.NullMarked;
