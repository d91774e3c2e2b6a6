/**
 * Step 1, profile and file 信访人画像建档: a petition arrives by any channel, gets its number, is accepted or refused with
 * the reason, and within one working day its preliminary analysis report is issued (I-01 to I-28). The only service that
 * knows who petitions: identities lie encrypted in the vault.
 */
@NullMarked
package org.suyuan.intake;

import org.jspecify.annotations.NullMarked;
