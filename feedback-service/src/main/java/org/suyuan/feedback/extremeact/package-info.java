/**
 * Extreme acts in a petition 极端行为: recorded narrowly, handed to the competent authority, and gone by a day. Nothing else in
 * this service knows of them: an act is never a mark on a person nor a reason to be slower.
 */
@NullMarked
package org.suyuan.feedback.extremeact;

import org.jspecify.annotations.NullMarked;
