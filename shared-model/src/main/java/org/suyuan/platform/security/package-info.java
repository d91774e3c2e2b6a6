/** Callers, their roles and their scope. */
@NullMarked
package org.suyuan.platform.security;

import org.jspecify.annotations.NullMarked;
