/** The rhythm of supervision 年度首季检查、一月讲评、一周督办, and what is praised and blamed there. */
@NullMarked
package org.suyuan.feedback.inspection;

import org.jspecify.annotations.NullMarked;
