/** Simulates another grading table over all petitions 模拟定级, without changing anything. */
@NullMarked
package org.suyuan.grading.simulation;

import org.jspecify.annotations.NullMarked;
