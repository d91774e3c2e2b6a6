/** How often who calls without a token may call; shared by all replicas. */
@NullMarked
package org.suyuan.platform.ratelimit;

import org.jspecify.annotations.NullMarked;
