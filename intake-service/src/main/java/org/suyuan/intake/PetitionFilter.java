package org.suyuan.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.intake.words.SearchedText;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.store.Filter;

/** Conditions that narrow a worklist of petitions; all that are given must hold. */
@Schema(description = "What a worklist is narrowed by; all that is given must hold 检索条件")
public record PetitionFilter(
        @Schema(description = "How far it has come", examples = "ACCEPTED") @Nullable PetitionState state,

        @Schema(description = "Way of arrival (I-13)", examples = "VISIT") @Nullable Channel channel,

        @Schema(description = "Path of a unit, with all below it", examples = "/group/mine-2")
        @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        @Nullable String unit,

        @Schema(description = "Path in the category tree, with all below it", examples = "劳动和社会保障")
        @Size(max = 200) @Nullable String category,

        @Schema(description = "Decided grade (G-03)", examples = "URGENT") @Nullable Grade grade,

        @Schema(description = "Risk of the matter (I-06)", examples = "HIGH") @Nullable RiskLevel risk,

        @Schema(
                description = "A limit that runs is due before: of this step, or of the handling after the grade",
                examples = "2026-11-22T00:00:00+08:00")
        @Nullable Instant dueBefore,

        @Schema(description = "Number, or how it begins, however it is typed", examples = "XF20261121")
        @Pattern(regexp = "XF[0-9-]{0,17}", message = "field.petition-number") @JsonDeserialize(using = PetitionNumber.Reader.class)
        @Nullable String number,

        @Schema(
                description = "Number in the system it came from, however it is written (X-41)",
                examples = "12345-2026-0098")
        @Size(min = 1, max = 100) @Nullable String externalRef,

        @Schema(
                description =
                        "What title or text contains, from one character on, several words in any order; width, case, script and blanks do not matter",
                examples = "高温津贴")
        @Size(min = 1, max = 50) @Nullable String text,

        @Schema(description = "The matter that it is about (I-23)", examples = "019a9f5e-7c1a-7d3e-9b42-5a1c0e6f2b77")
        @Nullable UUID matterId) {

    public static final PetitionFilter EVERYTHING =
            new PetitionFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** The text itself holds the words: exact, and it costs for each petition that is looked at. */
    private static final String SAID =
            "cast(sql('? like all (search_patterns(?))', said.said, :words) as boolean) = true";

    /** The index of pairs of characters knows the words; it costs for each petition that is found. */
    private static final String INDEXED = "cast(sql('search_words(?, ?) @@ search_query(?, ?, ?, ?)', said.said,"
            + " said.petitionId, :words, :rangeBits, :firstRange, :lastRange) as boolean) = true";

    Filter filter() {
        return Filter.none()
                .equal("state", state)
                .where("origin.channel = :channel", "channel", channel)
                .branch("unit", unit)
                .branch("matter.category", category)
                .where("later.grade = :grade", "grade", grade)
                .equal("report.riskLevel", risk)
                .where(
                        "(state = GRADED and later.dueAt < :dueBefore or cast(sql('exists (select 1 from deadline clock"
                                + " where clock.petition_id = ? and clock.state = ''RUNNING'' and clock.due_at < ?)',"
                                + " id, :dueBefore) as boolean) = true)",
                        "dueBefore",
                        dueBefore)
                .where(Petitions.MEMBER + " and placed.matterId = :matter)", "matter", matterId)
                .where("number like concat(:number, '%')", "number", number)
                .where(
                        "origin.externalKey = :externalKey",
                        "externalKey",
                        externalRef == null ? null : Orders.key(externalRef));
    }

    /** HQL that costs for each petition that is looked at. */
    static String scanned() {
        return of(SAID);
    }

    /** HQL that costs for each that it finds, within the ranges {@code :firstRange} to {@code :lastRange}, see {@link IdRange}. */
    static String indexed() {
        return of(SAID + " and " + INDEXED);
    }

    /**
     * The words that are searched for; null when none is asked for.
     *
     * @throws BadInput when what is asked for holds no word: it would be passed over
     */
    @Nullable String words() {
        if (text == null) {
            return null;
        }
        String asked = SearchedText.asked(text);
        if (asked.isEmpty()) {
            throw new BadInput("/text", "field.no-words");
        }
        return asked;
    }

    private static String of(String condition) {
        return "id in (select said.petitionId from PetitionText said where " + condition + ")";
    }

    @Override
    public String toString() {
        return "PetitionFilter[sealed]";
    }
}
