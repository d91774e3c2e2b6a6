package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.DELIVERY_HAS_PROOF;

import java.time.LocalDate;
import org.suyuan.contract.feedback.Way;

/**
 * How the reply reached the petitioner 送达 (F-03).
 *
 * @param way how
 * @param deliveredOn the day
 * @param proof what proves it: a signature, a postal number, a system receipt
 */
public record Delivery(Way way, LocalDate deliveredOn, String proof) {
    void check() {
        DELIVERY_HAS_PROOF.demand(!proof.isBlank());
    }
}
