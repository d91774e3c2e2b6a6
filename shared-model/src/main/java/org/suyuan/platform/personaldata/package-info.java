/**
 * What identifies a person in a text that leaves intake: the gate at every door. A finding is certain by form and
 * check digit, or to be judged by a reader; a check digit that fails makes a finding less certain and never clears it.
 */
@NullMarked
package org.suyuan.platform.personaldata;

import org.jspecify.annotations.NullMarked;
