/** The petitioner reminds the office that they wait. */
@NullMarked
package org.suyuan.intake.urging;

import org.jspecify.annotations.NullMarked;
