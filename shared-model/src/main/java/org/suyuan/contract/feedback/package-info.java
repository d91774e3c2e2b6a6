/** Events of feedback 闭环反馈. */
@NullMarked
package org.suyuan.contract.feedback;

import org.jspecify.annotations.NullMarked;
