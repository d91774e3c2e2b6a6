/** What another grading table would have said of all petitions that there are 模拟定级: nothing is changed by it. */
@NullMarked
package org.suyuan.grading.simulation;

import org.jspecify.annotations.NullMarked;
