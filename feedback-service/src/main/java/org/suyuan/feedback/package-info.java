/**
 * Step 5, closed-loop feedback 限期闭环反馈: the petition is assigned, taken over, answered in writing, closed only when it
 * is solved, revisited within a month and archived (F-01 to F-09). Projects the events of all five services into the
 * timeline of each petition, the one place where its whole way can be read (I-04).
 */
@NullMarked
package org.suyuan.feedback;

import org.jspecify.annotations.NullMarked;
