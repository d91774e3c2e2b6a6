/** Which units read a petition because they work on it in a later step. */
@NullMarked
package org.suyuan.intake.readers;

import org.jspecify.annotations.NullMarked;
