/** The reply before it is issued: drafted and reviewed inside the unit 拟稿、审核、签发 (F-01, F-02). */
@NullMarked
package org.suyuan.feedback.drafting;

import org.jspecify.annotations.NullMarked;
