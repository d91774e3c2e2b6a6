/** The archived file 归档案卷 as one package: what intake puts in, and what all five services sealed, proven (F-05, F-15). */
@NullMarked
package org.suyuan.intake.volume;

import org.jspecify.annotations.NullMarked;
