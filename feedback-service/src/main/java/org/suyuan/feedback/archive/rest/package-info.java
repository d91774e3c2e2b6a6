/** REST of archived files 归档案卷 (F-05, F-15). */
@NullMarked
package org.suyuan.feedback.archive.rest;

import org.jspecify.annotations.NullMarked;
