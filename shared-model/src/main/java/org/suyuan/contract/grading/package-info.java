/** Events of grading 分类定级. */
@NullMarked
package org.suyuan.contract.grading;

import org.jspecify.annotations.NullMarked;
