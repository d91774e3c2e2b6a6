/** What waits for a unit or for the office, by due time. */
@NullMarked
package org.suyuan.feedback.work;

import org.jspecify.annotations.NullMarked;
