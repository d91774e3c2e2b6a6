/** Step 5's second look: review 复查 and re-review 复核 by the next higher unit (E-08 to E-12). */
@NullMarked
package org.suyuan.feedback.review;

import org.jspecify.annotations.NullMarked;
