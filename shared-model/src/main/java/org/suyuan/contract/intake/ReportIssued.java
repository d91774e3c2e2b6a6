package org.suyuan.contract.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.PetitionEvent;

/** The preliminary analysis report is issued (I-07). 初步分析报告已出具 */
@JsonClassDescription("The preliminary analysis report is issued (I-07). 初步分析报告已出具")
public record ReportIssued(
        @JsonPropertyDescription("The petition 信访事项") UUID petitionId,
        @JsonPropertyDescription("1 for the first") int reportVersion,
        @JsonPropertyDescription("Account of the clerk") String issuedBy,
        @JsonPropertyDescription("Class of the appeal") AppealClass appealClass,
        @JsonPropertyDescription("Risk of the matter") RiskLevel riskLevel,

        @JsonPropertyDescription("How many people the matter touches")
        int peopleAffected,

        @JsonPropertyDescription("Whether it was raised before (I-23)")
        boolean repeat,

        @JsonPropertyDescription("Whether a group raised it (I-24)")
        boolean collective,

        @JsonPropertyDescription("Whether the clerk calls it difficult 疑难")
        boolean difficult,

        @JsonPropertyDescription("When the petition arrived: limits run from here")
        Instant receivedAt,

        @JsonPropertyDescription("Path of the unit it concerns")
        String unit,

        @JsonPropertyDescription("Proposed lead unit 主办单位") String leadUnit,

        @JsonPropertyDescription("Proposed assisting units 协办单位")
        List<String> supportingUnits,

        @JsonPropertyDescription("Signs seen at the desk") Set<UrgentSign> urgentSigns,

        @JsonPropertyDescription("That it accuses somebody; absent when it does not (E-19)") @Nullable Accusation accusation,

        @JsonPropertyDescription(
                "Path in the category tree, for example 劳动和社会保障/劳动保护/高温津贴; absent until a person confirms one")
        @Nullable String category,

        @JsonPropertyDescription("How often the matter was raised, this time included; 1 for a first petition (I-23)")
        @Nullable Integer times,

        @JsonPropertyDescription("Codes of the risk factors that the report names (I-06)") @Nullable Set<String> riskFactors)
        implements PetitionEvent {

    /** The same report, with the danger that became known after it was issued. */
    public ReportIssued with(Set<UrgentSign> known) {
        return new ReportIssued(
                petitionId,
                reportVersion,
                issuedBy,
                appealClass,
                riskLevel,
                peopleAffected,
                repeat,
                collective,
                difficult,
                receivedAt,
                unit,
                leadUnit,
                supportingUnits,
                known,
                accusation,
                category,
                times,
                riskFactors);
    }
}
