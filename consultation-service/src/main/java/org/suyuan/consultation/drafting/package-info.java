/** Minutes before they are adopted: drafted, and commented on until a time 纪要拟稿、征求意见 (C-06). */
@NullMarked
package org.suyuan.consultation.drafting;

import org.jspecify.annotations.NullMarked;
