/** Receiving: every event has its effect once, in order for each petition; what comes too early waits, what cannot be digested becomes a dead letter. */
@NullMarked
package org.suyuan.platform.inbox;

import org.jspecify.annotations.NullMarked;
