/** What is written of a handling 文书与记录: replies, notes on the way, contested opinions. Sealed. */
@NullMarked
package org.suyuan.feedback.writings;

import org.jspecify.annotations.NullMarked;
