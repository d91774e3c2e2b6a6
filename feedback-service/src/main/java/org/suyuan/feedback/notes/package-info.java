/** What is noted on the way to the reply: progress, contributions of assisting units, interim replies, urging. */
@NullMarked
package org.suyuan.feedback.notes;

import org.jspecify.annotations.NullMarked;
