/** What feedback 闭环反馈 announces. */
@NullMarked
package org.suyuan.contract.feedback;

import org.jspecify.annotations.NullMarked;
