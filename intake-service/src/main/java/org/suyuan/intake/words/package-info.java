/** Words as they are looked for in what people write: in one script, whatever stands between their characters (I-06, I-27). */
@NullMarked
package org.suyuan.intake.words;

import org.jspecify.annotations.NullMarked;
