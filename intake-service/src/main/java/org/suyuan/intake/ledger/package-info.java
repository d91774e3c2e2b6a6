/** The ledger 台账: petitions as an Excel sheet, out and in. */
@NullMarked
package org.suyuan.intake.ledger;

import org.jspecify.annotations.NullMarked;
