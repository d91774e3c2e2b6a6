/** Looks for the people of a file in what is to be published of it: their names do not leave intake. */
@NullMarked
package org.suyuan.intake.examining;

import org.jspecify.annotations.NullMarked;
