/** The same matter raised again 重复信访 (I-23): found, judged by a person, linked or merged. */
@NullMarked
package org.suyuan.intake.repeats;

import org.jspecify.annotations.NullMarked;
