/** The service's part of an archived file 归档案卷: sealed when the file is archived, opened whole (F-05, F-15). */
@NullMarked
package org.suyuan.platform.archive;

import org.jspecify.annotations.NullMarked;
