/** How JSON is read (strictly) and written (times in the zone of record). */
@NullMarked
package org.suyuan.platform.json;

import org.jspecify.annotations.NullMarked;
