/** Who is responsible 主办、协办单位 (I-11), and what happens when units disagree about it (E-17, I-22). */
@NullMarked
package org.suyuan.grading.units;

import org.jspecify.annotations.NullMarked;
