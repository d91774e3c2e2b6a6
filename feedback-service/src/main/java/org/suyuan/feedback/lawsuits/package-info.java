/** Proceedings about a matter, as step 3 tells of them 诉访分离 (E-15). */
@NullMarked
package org.suyuan.feedback.lawsuits;

import org.jspecify.annotations.NullMarked;
