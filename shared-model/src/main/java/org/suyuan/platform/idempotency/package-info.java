/** A repeated request gets the first answer and has no second effect. */
@NullMarked
package org.suyuan.platform.idempotency;

import org.jspecify.annotations.NullMarked;
