/** Experts, lawyers and staff representatives review a contested conclusion 评议 (F-10), drawn by lot (E-18). */
@NullMarked
package org.suyuan.feedback.assessing;

import org.jspecify.annotations.NullMarked;
