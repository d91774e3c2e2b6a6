package org.suyuan.consultation.bodies;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of the method, with who may chair them and what they owe a year. */
public enum BodyKind {
    /** 信访稳定工作领导小组 (C-10) */
    LEADING_GROUP(null, Post.PARTY_SECRETARY, Post.GENERAL_MANAGER),
    /** 信访工作联席会议: the Party secretary chairs at least two a year (C-07). */
    JOINT_CONFERENCE(Duty.TWICE_A_YEAR, Post.PARTY_SECRETARY, Post.LEADER_IN_CHARGE, Post.CENTRE_DIRECTOR),
    /** 稳定与舆情联席会议 (C-10) */
    OPINION_CONFERENCE(null, Post.PARTY_SECRETARY, Post.LEADER_IN_CHARGE),
    /** 党委常委会研究信访工作: at least once a quarter (C-08). */
    STANDING_COMMITTEE(Duty.ONCE_A_QUARTER, Post.PARTY_SECRETARY);

    private final @Nullable Duty duty;
    private final Set<Post> chairs;

    BodyKind(@Nullable Duty duty, Post first, Post... others) {
        this.duty = duty;
        this.chairs = EnumSet.of(first, others);
    }

    /** Whether who holds a post may chair its sessions. */
    public boolean isChairedBy(Post post) {
        return chairs.contains(post);
    }

    /** What it owes; null where the method asks for no number. */
    @Nullable Duty duty() {
        return duty;
    }
}
