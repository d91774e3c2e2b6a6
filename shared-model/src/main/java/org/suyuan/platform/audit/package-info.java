/** The audit trail: append-only, hash-chained, written in the transaction of the act (ADR 6). */
@NullMarked
package org.suyuan.platform.audit;

import org.jspecify.annotations.NullMarked;
