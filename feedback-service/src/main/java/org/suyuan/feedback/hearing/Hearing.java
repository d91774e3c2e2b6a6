package org.suyuan.feedback.hearing;

import static org.suyuan.feedback.hearing.HearingRules.HEARING_ANNOUNCED_7_DAYS_BEFORE;
import static org.suyuan.feedback.hearing.HearingRules.HEARING_HAS_ITS_OFFICERS;
import static org.suyuan.feedback.hearing.HearingRules.HEARING_LASTS_60_DAYS_AT_MOST;
import static org.suyuan.feedback.hearing.HearingRules.HEARING_PARTICIPANT_IS_NAMED_BY_THE_PART;
import static org.suyuan.feedback.hearing.HearingRules.HEARING_RECORDED_WHEN_IT_WAS_HELD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;

/** A hearing in a review. */
@Schema(name = "Hearing", description = "A hearing in a review 听证 (E-11, E-21)")
public record Hearing(
        @Schema(description = "The hearing") UUID hearingId,

        @Schema(description = "The review that it belongs to")
        UUID reviewId,

        @Schema(description = "Its first day") LocalDate beginsOn,
        @Schema(description = "Its last day") LocalDate endsOn,

        @Schema(description = "Where", examples = "集团信访接待中心二楼")
        String place,

        @Schema(description = "Who was called") List<Participant> invited,

        @Schema(description = "Who came; absent before it was held") @Nullable List<Participant> attended,

        @Schema(description = "How far it has come") HearingState state,

        @Schema(description = "Account that called it", examples = "director-zhao")
        String calledBy,

        @Schema(description = "When") Instant calledAt,

        @Schema(description = "The day it ended; absent before") @Nullable LocalDate heldOn,

        @Schema(description = "What it is about", examples = "岗位高温等级如何认定。") @Nullable String subject,

        @Schema(
                description = "What was said there, or why it is not held; absent before",
                examples = "信访人陈述……承办单位陈述……合议意见：……")
        @Nullable String record) {
    /** E-11: days between notice and hearing (our decision). */
    static final int NOTICE = 7;

    /** E-11: what a hearing takes does not count, so it is bounded (our decision). */
    static final int DAYS = 60;

    /** Members beside chair and recorder (our decision: three of them find a majority). */
    static final int MEMBERS = 2;

    /** Demands days that those who are called can prepare for. */
    static void demandDays(LocalDate today, LocalDate first, LocalDate last) {
        HEARING_ANNOUNCED_7_DAYS_BEFORE.demand(!first.isBefore(today.plusDays(NOTICE)), NOTICE);
        HEARING_LASTS_60_DAYS_AT_MOST.demand(!last.isBefore(first) && last.isBefore(today.plusDays(DAYS)), DAYS);
    }

    /** Demands that the right ones take part, named as they may be named. */
    static void demandComplete(List<Participant> participants) {
        HEARING_PARTICIPANT_IS_NAMED_BY_THE_PART.demand(participants.stream().allMatch(Participant::wellNamed));
        List<String> officers = officers(participants);
        HEARING_HAS_ITS_OFFICERS.demand(
                count(participants, HearingPart.CHAIR) == 1
                        && count(participants, HearingPart.RECORDER) == 1
                        && count(participants, HearingPart.MEMBER) >= MEMBERS
                        && officers.stream().map(Written::code).distinct().count() == officers.size(),
                MEMBERS);
    }

    private static long count(List<Participant> participants, HearingPart part) {
        return participants.stream().filter(one -> one.part() == part).count();
    }

    /** Accounts of those who hold it. */
    static List<String> officers(List<Participant> participants) {
        return participants.stream()
                .filter(one -> one.part().isOfficer())
                .map(Participant::account)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Demands a day on which it can have ended. */
    void demandHeldOn(LocalDate day, LocalDate today) {
        HEARING_RECORDED_WHEN_IT_WAS_HELD.demand(
                !day.isBefore(beginsOn) && !day.isAfter(endsOn) && !day.isAfter(today), beginsOn, endsOn);
    }
}
