package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.DELIVERY_HAS_PROOF;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.feedback.Way;

/** How the reply reached the petitioner (F-03). */
@Schema(description = "How the reply reached the petitioner 送达 (F-03)")
public record Delivery(
        @Schema(description = "How", examples = "POST") Way way,

        @Schema(description = "The day", examples = "2026-11-28")
        LocalDate deliveredOn,

        @Schema(description = "What proves it: a signature, a postal number, a system receipt", examples = "挂号信 0231")
        String proof) {

    /** What is kept of it beside its proof. */
    public Delivered delivered() {
        DELIVERY_HAS_PROOF.demand(!proof.isBlank());
        return new Delivered(way, deliveredOn);
    }
}
