package org.suyuan.consultation.taskforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.sessions.SeatPart;
import org.suyuan.platform.reading.Written;

/** Several units that solve a case on the spot. */
@Schema(
        name = "TaskForce",
        description = "Several units that solve a case on the spot within ten working days 专项工作组 (C-09)")
public record TaskForce(
        @Schema(description = "Its id") UUID taskForceId,
        @Schema(description = "The petition") UUID petitionId,
        @Schema(description = "How far it has come") TaskForceState state,

        @Schema(description = "What it is to do, without persons", examples = "现场座谈、政策解读、优化补发方案。")
        String plan,

        @Schema(description = "Account that leads it", examples = "leader-sun")
        String lead,

        @Schema(description = "When it was formed", examples = "2026-11-30")
        LocalDate formedOn,

        @Schema(description = "Until when it solves the case") @Nullable Instant dueAt,

        @Schema(description = "Who is in it") List<Member> members,

        @Schema(description = "What it did, by day") List<DayNote> notes,

        @Schema(description = "Working days of its time until yesterday for which nothing is noted")
        List<LocalDate> silentDays,

        @Schema(description = "What came of it; absent before its end", examples = "补发方案经职工代表确认。") @Nullable String result,

        @Schema(description = "When it ended; absent before", examples = "2026-12-10") @Nullable LocalDate endedOn) {

    /** Somebody in it. */
    @Schema(name = "TaskForceMember", description = "Somebody in a task force 工作组成员 (C-09)")
    public record Member(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            String unit,

            @Schema(description = "Account", examples = "hr-li")
            String account,

            @Schema(description = "As what") SeatPart part) {}

    /** What it did on a day. */
    @Schema(name = "TaskForceNote", description = "What a task force did on a day 工作日志 (C-09)")
    public record DayNote(
            @Schema(description = "The day", examples = "2026-12-01")
            LocalDate day,

            @Schema(description = "In words, without persons", examples = "到班组座谈，答复二十三人次。")
            String words,

            @Schema(description = "Account that wrote it", examples = "hr-li")
            String writtenBy) {}

    boolean isLedBy(String account) {
        return Written.isSamePerson(lead, account);
    }

    boolean has(String account) {
        return members.stream().anyMatch(member -> Written.isSamePerson(member.account(), account));
    }
}
