/** The form of a rule of the method and of its refusal. */
@NullMarked
package org.suyuan.rules;

import org.jspecify.annotations.NullMarked;
