package org.suyuan.consultation.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;

/** A body that deals with petitions. */
@Schema(name = "Body", description = "A body that deals with petitions 议事机构 (C-07, C-08, C-10)")
public record Body(
        @Schema(description = "Its id") UUID bodyId,
        @Schema(description = "Its kind") BodyKind kind,

        @Schema(description = "Its name", examples = "集团信访工作联席会议")
        String name,

        @Schema(description = "Path of the unit whose body it is", examples = "/group")
        String unit,

        @Schema(description = "Its members, by post; those who left last")
        List<Member> members) {

    /** Whether somebody may chair a session on a day: a member by a post that may, or who stands in for one. */
    public boolean mayChair(String account, LocalDate day) {
        return sitting(day)
                .filter(one -> kind.isChairedBy(one.post()))
                .anyMatch(one -> isSame(one.account(), account) || isSame(one.deputy(), account));
    }

    /** The post of a member on a day; none of who stands in. */
    public Optional<Post> postOf(String account, LocalDate day) {
        return sitting(day)
                .filter(one -> isSame(one.account(), account))
                .map(Member::post)
                .findFirst();
    }

    private Stream<Member> sitting(LocalDate day) {
        return members.stream().filter(one -> one.sits(day));
    }

    private static boolean isSame(@Nullable String one, String account) {
        return one != null && Written.isSamePerson(one, account);
    }

    /** Who sits in it. */
    @Schema(name = "BodyMember", description = "Who sits in a body, by post with a term 成员 (C-10)")
    public record Member(
            @Schema(description = "The seat") UUID memberId,

            @Schema(description = "Account", examples = "leader-sun")
            String account,

            @Schema(description = "By which post") Post post,

            @Schema(description = "Account that stands in; absent where nobody does", examples = "leader-zhou")
            @Nullable String deputy,

            @Schema(description = "First day of the term", examples = "2026-01-01")
            LocalDate from,

            @Schema(description = "Its last day; absent while it is open", examples = "2028-12-31") @Nullable LocalDate until) {

        /** Whether the term covers a day. */
        public boolean sits(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }
}
