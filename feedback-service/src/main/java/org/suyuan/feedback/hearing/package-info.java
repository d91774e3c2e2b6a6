/** Hearings 听证 in a review (E-11, E-21): announced, held before others than those who handled it, recorded. */
@NullMarked
package org.suyuan.feedback.hearing;

import org.jspecify.annotations.NullMarked;
