/**
 * Step 2, classify and grade 诉求分类定级: from complexity, urgency and scope a grade is proposed, a clerk decides, and the
 * limits follow (G-01 to G-10). What looks urgent at the desk gets a provisional grade at once. Also keeps the working
 * calendar of the enterprise and tells the other services of it.
 */
@NullMarked
package org.suyuan.grading;

import org.jspecify.annotations.NullMarked;
