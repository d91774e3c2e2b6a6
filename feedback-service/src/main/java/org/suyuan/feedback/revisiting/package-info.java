/** The plan of revisits, who was not reached, and what was found, beside what was promised and done (F-06). */
@NullMarked
package org.suyuan.feedback.revisiting;

import org.jspecify.annotations.NullMarked;
