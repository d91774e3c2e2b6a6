/** What every service does with an event, whatever its step. */
@NullMarked
package org.suyuan.platform.events;

import org.jspecify.annotations.NullMarked;
