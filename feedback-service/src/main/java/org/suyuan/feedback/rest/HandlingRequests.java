package org.suyuan.feedback.rest;

import static org.suyuan.feedback.protection.ProtectionRules.RETALIATION_IS_PUT_IN_WORDS;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.HazardState;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.contract.feedback.Solution;
import org.suyuan.contract.feedback.Way;
import org.suyuan.feedback.Closing;
import org.suyuan.feedback.Delivery;
import org.suyuan.feedback.Revisit;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.time.NewId;

/** The bodies that {@link HandlingResource} takes. */
final class HandlingRequests {
    private HandlingRequests() {}

    @Schema(description = "How the petitioner was contacted 联系信访人")
    record ContactRequest(
            @Schema(description = "How") @NotNull Way way) {}

    @Schema(description = "How the reply reached the petitioner 送达 (F-03)")
    record DeliveryRequest(
            @Schema(description = "How") @NotNull Way way,
            @Schema(description = "The day") @NotNull LocalDate deliveredOn,

            @Schema(description = "What proves it", examples = "当面签收，送达回证 0231 号") @NotNull @Size(max = 500) String proof) {

        Delivery delivery() {
            return new Delivery(way, deliveredOn, proof);
        }
    }

    @Schema(description = "The closing gate 三个不放过 (F-08)")
    record ClosingRequest(
            @Schema(description = "Path of the unit that was responsible 责任单位", examples = "/group/hr")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String responsibleUnit,

            @Schema(
                    description = "Who answers for it there: a post or a name 责任人; stays in this service",
                    examples = "薪酬科科长")
            @Size(max = 200) @Nullable String responsiblePerson,

            @Schema(description = "Whether the problem is solved, or explained with its lawful grounds 问题是否解决")
            @Nullable Solution solution,

            @Schema(description = "What shows it; stays in this service", examples = "十二月工资条载明补发津贴。")
            @Size(max = 5000) @Nullable String solutionEvidence,

            @Schema(description = "Whether the hazard is treated, or there was none 隐患是否消除") @Nullable HazardState hazard,

            @Schema(description = "What shows it; stays in this service", examples = "工资表模板已加入津贴栏，九月起自动核对。")
            @Size(max = 5000) @Nullable String hazardEvidence,

            @Schema(description = "What it arose from 问题根源 (X-34)") @Nullable RootCause rootCause) {

        Closing closing() {
            return new Closing(
                    responsibleUnit, responsiblePerson, solution, solutionEvidence, hazard, hazardEvidence, rootCause);
        }
    }

    @Schema(description = "Why the closing should not have been 虚假办结 (X-24)")
    record FalseClosingRequest(
            @Schema(description = "What happened; stays in this service", examples = "系统登记已补发，本人称未到账，工资条无此项。")
            @NotBlank @Size(max = 5000) String facts) {}

    @Schema(description = "Why the reply is corrected 答复更正 (F-02)")
    record CorrectionRequest(
            @Schema(description = "In words; stays in this service", examples = "文书中金额有误，更正后重新送达。")
            @NotBlank @Size(max = 1000) String reason) {}

    @Schema(description = "What the revisit found 回访 (F-06)")
    record RevisitRequest(
            @Schema(description = "Whether what was promised was done") @NotNull Boolean implemented,

            @Schema(description = "Whether the petitioner is satisfied") @NotNull Boolean satisfied,

            @Schema(description = "Whether what was solved came back; it is handled anew then, as when it was not done")
            @Nullable Boolean relapsed,

            @Schema(
                    description =
                            "How the petitioner feels about it, in words; read by the office alone, and no mark on a person",
                    examples = "情绪平稳，表示理解。")
            @Size(max = 1000) @Nullable String stateOfMind,

            @Schema(description = "Whether the petitioner speaks of retaliation, which is asked (X-36)") @NotNull Boolean retaliation,

            @Schema(
                    description =
                            "What the petitioner says of it; opens a protection case, which the unit does not see",
                    examples = "被调离原岗位，班长称因其上访。")
            @Size(max = 5000) @Nullable String retaliationWords,

            @Schema(description = "In words; stays in this service", examples = "津贴已到账，本人表示满意。")
            @NotNull @Size(max = 5000) String notes,

            @Schema(description = "A new matter, which starts a linked petition (F-07)") @Valid @Nullable NewMatterRequest newMatter) {

        Revisit revisit() {
            boolean isPut = retaliationWords != null && !Written.isBlank(retaliationWords);
            RETALIATION_IS_PUT_IN_WORDS.demand(retaliation == isPut);
            return new Revisit(
                    implemented,
                    satisfied,
                    Boolean.TRUE.equals(relapsed),
                    stateOfMind,
                    retaliation ? retaliationWords : null,
                    notes,
                    newMatter == null ? null : newMatter.newMatter());
        }
    }

    @Schema(description = "A new matter, in words without a person in them (F-07)")
    record NewMatterRequest(
            @Schema(description = "In a line", examples = "反映新调班次夜班津贴标准不明") @NotBlank @Size(max = 200) String title,

            @Schema(description = "In words", examples = "九月起改为四班三运转，夜班津贴标准未公布。") @NotBlank @Size(max = 2000) String text,

            @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit) {

        Revisit.NewMatter newMatter() {
            return new Revisit.NewMatter(NewId.next(), title, text, unit);
        }
    }
}
