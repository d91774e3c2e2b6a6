/** RFC 9457 problems: the one way in which a request is refused. */
@NullMarked
package org.suyuan.platform.problem;

import org.jspecify.annotations.NullMarked;
