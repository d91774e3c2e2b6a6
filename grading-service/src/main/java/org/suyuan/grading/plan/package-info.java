/** Differentiated handling plans 处理方案 (G-05): steps, who is responsible, by when; they go with the grade. */
@NullMarked
package org.suyuan.grading.plan;

import org.jspecify.annotations.NullMarked;
