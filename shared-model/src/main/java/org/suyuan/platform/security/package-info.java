/** Who calls, in which role. */
@NullMarked
package org.suyuan.platform.security;

import org.jspecify.annotations.NullMarked;
