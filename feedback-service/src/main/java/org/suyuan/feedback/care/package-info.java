/** Counselling, assistance and practical help are offered beside the handling, with consent, and are told to nobody (F-13, F-14). */
@NullMarked
package org.suyuan.feedback.care;

import org.jspecify.annotations.NullMarked;
