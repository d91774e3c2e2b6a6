/** What petitioners say of the handling 满意度评价, who asks them, and that the dissatisfied are heard first (F-04, F-06, E-27). */
@NullMarked
package org.suyuan.feedback.evaluation;

import org.jspecify.annotations.NullMarked;
