/** The responsible units 主办、协办单位 (I-11), and disputes about them (E-17, I-22). */
@NullMarked
package org.suyuan.grading.units;

import org.jspecify.annotations.NullMarked;
