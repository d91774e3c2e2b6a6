package org.suyuan.consultation.sessions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.store.OfPetitions;

/** A session. */
@Schema(name = "Session", description = "A session with its agenda and who is invited 会议 (C-03, C-10)")
public record Session(
        @Schema(description = "Its id") UUID sessionId,
        @Schema(description = "What it is for") SessionKind kind,

        @Schema(description = "The body whose session it is; absent for others") @Nullable UUID bodyId,

        @Schema(description = "Path of the unit that holds it", examples = "/group")
        String unit,

        @Schema(description = "What it is called", examples = "第四季度信访工作联席会议")
        String title,

        @Schema(description = "How people meet") SessionWay way,

        @Schema(description = "A room, a number to call, a link", examples = "集团三楼会议室")
        String place,

        @Schema(description = "When it begins", examples = "2026-12-08T09:00:00+08:00")
        Instant beginsAt,

        @Schema(description = "When it ends", examples = "2026-12-08T11:00:00+08:00")
        Instant endsAt,

        @Schema(description = "Account of the chair", examples = "leader-sun")
        String chair,

        @Schema(description = "How many must be present", examples = "5")
        int quorum,

        @Schema(description = "How far it has come") SessionState state,

        @Schema(description = "Why it was moved or cancelled; absent otherwise", examples = "主持人另有公务。") @Nullable String reason,

        @Schema(description = "How often it was changed; invitations count by it", examples = "0")
        int revision,

        @Schema(description = "Account that planned it", examples = "clerk-wang")
        String plannedBy,

        @Schema(description = "What is dealt with") List<Topic> agenda,
        @Schema(description = "Who is invited") List<Seat> seats)
        implements OfPetitions {

    @Override
    @JsonIgnore
    public List<UUID> petitionIds() {
        return agenda.stream()
                .map(Topic::petitionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What of it is about one petition: no other's topics, and no opinions where there are others. */
    Session only(UUID petitionId) {
        List<Topic> own = agenda.stream()
                .filter(topic -> petitionId.equals(topic.petitionId()))
                .toList();
        List<Seat> silent = own.size() == agenda.size()
                ? seats
                : seats.stream().map(Seat::withoutOpinion).toList();
        return new Session(
                sessionId, kind, bodyId, unit, title, way, place, beginsAt, endsAt, chair, quorum, state, reason,
                revision, plannedBy, own, silent);
    }

    /** One thing to deal with. */
    @Schema(name = "SessionTopic", description = "One thing that a session deals with 议题 (C-04)")
    public record Topic(
            @Schema(description = "The petition; absent when it is about none") @Nullable UUID petitionId,

            @Schema(description = "In words, without persons", examples = "高温津贴漏发问题")
            String words) {}

    /** Somebody who is invited. */
    @Schema(name = "SessionSeat", description = "Somebody who is invited 参会人员 (C-03)")
    public record Seat(
            @Schema(description = "The seat") UUID seatId,

            @Schema(description = "Path of the unit", examples = "/group/hr")
            String unit,

            @Schema(description = "Account", examples = "hr-li")
            String account,

            @Schema(description = "In which part") SeatPart part,
            @Schema(description = "What was answered") SeatState state,

            @Schema(description = "Why not; absent otherwise", examples = "出差。") @Nullable String reason,

            @Schema(description = "Account that comes in their place; absent otherwise", examples = "hr-zhao") @Nullable String substitute,

            @Schema(description = "Whether somebody was in it; absent before it was held") @Nullable Boolean present,

            @Schema(
                    description = "What they think of it, in their own words; absent where nothing was said",
                    examples = "该岗位符合高温作业标准。")
            @Nullable String opinion,

            @Schema(description = "When they said so") @Nullable Instant opinedAt) {
        Seat withoutOpinion() {
            return new Seat(seatId, unit, account, part, state, reason, substitute, present, null, null);
        }
    }
}
