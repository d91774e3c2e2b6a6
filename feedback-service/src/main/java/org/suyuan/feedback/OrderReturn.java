package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.ORDER_RETURN_DECIDED_BY_ANOTHER;
import static org.suyuan.feedback.FeedbackRules.ORDER_RETURN_IS_ASKED_FOR;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.contract.feedback.ReturnGround;
import org.suyuan.contract.feedback.ReturnOutcome;
import org.suyuan.platform.reading.Written;

/**
 * An order that a unit wants to send back 退单 (E-04): it goes back only when the sender agrees, and until then the unit answers
 * for it.
 *
 * @param basis the rule or document that says whose power it is
 * @param explanation in words; stays in this service
 * @param decision null while it is awaited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An order that a unit wants to send back 退单 (E-04)")
public record OrderReturn(
        @Schema(description = "Path of the unit", examples = "/group/hr")
        String unit,

        @Schema(description = "Why") ReturnGround ground,

        @Schema(description = "The rule or document it rests on 依据", examples = "《集团部门职责规定》第八条")
        String basis,

        @Schema(description = "In words; stays in this service", examples = "津贴标准由劳动工资部制定，本部门仅负责发放。")
        String explanation,

        @Schema(description = "Account that asked", examples = "hr-li")
        String askedBy,

        @Schema(description = "When") Instant askedAt,

        @Schema(description = "The sender's decision; absent while it is awaited") @Nullable Decision decision) {
    /** E-04: from when the unit has the order. */
    static final Limit WITHIN = Limit.workingDays(5);

    /**
     * What the sender decided.
     *
     * @param explanation in words; stays in this service
     */
    @Schema(name = "OrderReturnDecision", description = "What the sender decided 退单审核 (E-04)")
    public record Decision(
            @Schema(description = "How") ReturnOutcome outcome,

            @Schema(description = "In words", examples = "属本部门职权，请继续办理。")
            String explanation,

            @Schema(description = "Account of the sender", examples = "clerk-wang")
            String decidedBy,

            @Schema(description = "When") Instant decidedAt) {}

    boolean awaitsDecision() {
        return decision == null;
    }

    OrderReturn decided(Decision made) {
        ORDER_RETURN_IS_ASKED_FOR.demand(awaitsDecision());
        ORDER_RETURN_DECIDED_BY_ANOTHER.demand(!Written.isSamePerson(made.decidedBy(), askedBy));
        return new OrderReturn(unit, ground, basis, explanation, askedBy, askedAt, made);
    }
}
