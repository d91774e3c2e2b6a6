package org.suyuan.consultation.sessions.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.sessions.Plan;
import org.suyuan.consultation.sessions.SeatPart;
import org.suyuan.consultation.sessions.SessionKind;
import org.suyuan.consultation.sessions.SessionWay;
import org.suyuan.platform.reading.UnitPath;

@Schema(description = "A session that is planned 会议安排 (C-03, C-07, C-10)")
record SessionRequest(
        @Schema(description = "What it is for", examples = "BODY") @NotNull SessionKind kind,

        @Schema(description = "The body whose session it is; absent for others") @Nullable UUID bodyId,

        @Schema(description = "Path of the unit that holds it", examples = "/group")
        @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        String unit,

        @Schema(description = "What it is called, without persons", examples = "第四季度信访工作联席会议")
        @NotBlank @Size(max = 200) String title,

        @NotNull @Valid When when,

        @Schema(description = "Account of the chair", examples = "leader-sun") @NotBlank @Size(max = 100) String chair,

        @Schema(description = "How many of those invited must be present", examples = "5") @NotNull @Min(1) @Max(200) Integer quorum,

        @Schema(description = "What is dealt with") @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid TopicRequest> agenda,

        @Schema(description = "Who is invited") @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid SeatRequest> invited) {

    @Schema(name = "SessionTime", description = "When and where a session meets 会议时间地点 (C-03)")
    record When(
            @Schema(description = "How people meet", examples = "ON_SITE") @NotNull SessionWay way,

            @Schema(description = "A room, a number to call, a link", examples = "集团三楼会议室") @NotBlank @Size(max = 500) String place,

            @Schema(description = "When it begins", examples = "2026-12-08T09:00:00+08:00") @NotNull Instant beginsAt,

            @Schema(description = "When it ends", examples = "2026-12-08T11:00:00+08:00") @NotNull Instant endsAt) {
        Plan.When when() {
            return new Plan.When(way, place, beginsAt, endsAt);
        }
    }

    @Schema(description = "One thing to deal with 议题 (C-04)")
    record TopicRequest(
            @Schema(description = "The petition; absent when it is about none") @Nullable UUID petitionId,

            @Schema(description = "In words, without persons", examples = "高温津贴漏发问题") @NotBlank @Size(max = 500) String words) {}

    @Schema(description = "Somebody who is invited 参会人员 (C-03)")
    record SeatRequest(
            @Schema(description = "Path of the unit", examples = "/group/hr")
            @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            String unit,

            @Schema(description = "Account", examples = "hr-li") @NotBlank @Size(max = 100) String account,

            @Schema(description = "In which part", examples = "DEPARTMENT") @NotNull SeatPart part) {}

    Plan plan() {
        return new Plan(
                kind,
                bodyId,
                unit,
                title,
                when.when(),
                chair,
                quorum,
                agenda.stream()
                        .map(one -> new Plan.Topic(one.petitionId(), one.words()))
                        .toList(),
                invited.stream()
                        .map(one -> new Plan.Invited(one.unit(), one.account(), one.part()))
                        .toList());
    }
}
