/** Events in: one handler an event type, each calling one use case. */
@NullMarked
package org.suyuan.disclosure.kafka;

import org.jspecify.annotations.NullMarked;
