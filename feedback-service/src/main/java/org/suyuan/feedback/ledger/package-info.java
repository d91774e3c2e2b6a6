/** Handlings as an Excel sheet 承办台账, and a unit's year month by month. */
@NullMarked
package org.suyuan.feedback.ledger;

import org.jspecify.annotations.NullMarked;
