/** How well grades are judged 定级质量 (G-09): how often, by whom and which way they change, how long they take, who agrees. */
@NullMarked
package org.suyuan.grading.quality;

import org.jspecify.annotations.NullMarked;
