/** The petitioner does not want the case to be told. */
@NullMarked
package org.suyuan.intake.objecting;

import org.jspecify.annotations.NullMarked;
