/** Units answer for how they handled a petition 追责; closings that should not have been 虚假办结. */
@NullMarked
package org.suyuan.feedback.accountability;

import org.jspecify.annotations.NullMarked;
