/** What grading 分类定级 announces. */
@NullMarked
package org.suyuan.contract.grading;

import org.jspecify.annotations.NullMarked;
