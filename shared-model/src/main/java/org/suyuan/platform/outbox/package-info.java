/** Transactional outbox: what the service announces is written in the transaction of the change and published from there, in order, until the broker has it. */
@NullMarked
package org.suyuan.platform.outbox;

import org.jspecify.annotations.NullMarked;
