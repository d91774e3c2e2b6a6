/** The one clock, and the zone of record. */
@NullMarked
package org.suyuan.platform.time;

import org.jspecify.annotations.NullMarked;
