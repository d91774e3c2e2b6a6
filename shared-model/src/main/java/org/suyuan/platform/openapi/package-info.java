/** Documents what every operation of every service has in common. */
@NullMarked
package org.suyuan.platform.openapi;

import org.jspecify.annotations.NullMarked;
