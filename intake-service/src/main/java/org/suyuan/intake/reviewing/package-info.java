/** The petitioner contests an opinion by receipt code (E-08, E-10), and learns how the review stands. */
@NullMarked
package org.suyuan.intake.reviewing;

import org.jspecify.annotations.NullMarked;
