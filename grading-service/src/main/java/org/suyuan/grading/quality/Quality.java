package org.suyuan.grading.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;

/** How well grades are judged (G-09). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How well grades were judged 定级质量 (G-09), of petitions that arrived in a period")
public record Quality(
        @Schema(description = "Grades decided", examples = "420")
        long decided,

        @Schema(description = "Of them, as the table proposed", examples = "391")
        long asProposed,

        @Schema(
                description = "Hours from proposal to decision, the middle one; absent without decisions",
                examples = "3.5")
        @Nullable Double medianHours,

        @Schema(
                description = "Hours from proposal to decision, of nine in ten at most; absent without decisions",
                examples = "20.1")
        @Nullable Double slowestTenthHours,

        @Schema(description = "Changed upwards later", examples = "9")
        long raised,

        @Schema(description = "Changed downwards later", examples = "2")
        long lowered,

        @Schema(description = "By who decided") List<OfDecider> deciders,
        @Schema(description = "Proposal against decision") List<OfProposal> proposals,
        @Schema(description = "By department asked") List<OfDepartment> departments) {

    /** Counts of one person's decisions. */
    @Schema(description = "What became of one person's decisions")
    public record OfDecider(
            @Schema(description = "Account of who decided first", examples = "clerk-wang")
            String account,

            @Schema(description = "Grades decided", examples = "210")
            long decided,

            @Schema(description = "Of them, otherwise than proposed", examples = "14")
            long otherwise,

            @Schema(description = "Of them, changed upwards later", examples = "4")
            long raised,

            @Schema(description = "Of them, changed downwards later", examples = "1")
            long lowered) {}

    /** How often a proposal was decided so. */
    @Schema(description = "How often a proposal was decided so")
    public record OfProposal(
            @Schema(description = "Proposed", examples = "ORDINARY")
            Grade proposed,

            @Schema(description = "Decided first", examples = "IMPORTANT")
            Grade decided,

            @Schema(description = "How often", examples = "12")
            long petitions) {}

    /** How a department answered. */
    @Schema(description = "How a department answered")
    public record OfDepartment(
            @Schema(description = "Path of the department", examples = "/group/safety")
            String unit,

            @Schema(description = "For the grade that was decided", examples = "17")
            long agreed,

            @Schema(description = "For another grade", examples = "3")
            long differed,

            @Schema(description = "Without an answer", examples = "2")
            long silent) {}
}
