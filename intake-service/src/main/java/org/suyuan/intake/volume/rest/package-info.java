/** REST of packages of archived files 归档案卷 (F-05, F-15). */
@NullMarked
package org.suyuan.intake.volume.rest;

import org.jspecify.annotations.NullMarked;
