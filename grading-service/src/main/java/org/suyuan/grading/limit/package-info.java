/** How much time a grade gives, as data 时限规则 (G-04, G-06), under the outer bound of the Ordinance (E-06, E-35). */
@NullMarked
package org.suyuan.grading.limit;

import org.jspecify.annotations.NullMarked;
