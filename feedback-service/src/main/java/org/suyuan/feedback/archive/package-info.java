/** The archived file 归档案卷: whole when every service sealed its part, shelved, transferred (F-05, F-15). */
@NullMarked
package org.suyuan.feedback.archive;

import org.jspecify.annotations.NullMarked;
