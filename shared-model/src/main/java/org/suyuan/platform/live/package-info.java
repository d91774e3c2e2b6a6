/** Live updates: which aggregates changed, for whoever watches at whatever replica. */
@NullMarked
package org.suyuan.platform.live;

import org.jspecify.annotations.NullMarked;
