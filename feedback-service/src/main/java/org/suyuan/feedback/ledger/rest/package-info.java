/** Ledger and months over HTTP. */
@NullMarked
package org.suyuan.feedback.ledger.rest;

import org.jspecify.annotations.NullMarked;
