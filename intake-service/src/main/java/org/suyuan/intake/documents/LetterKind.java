package org.suyuan.intake.documents;

import java.util.EnumSet;
import java.util.Set;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionState;

/** The letters to petitioners, and documents with their names. */
public enum LetterKind {
    /** Confirms the registration, with number and receipt code 登记回执 (I-04). */
    RECEIPT(EnumSet.allOf(PetitionState.class)),
    /** Tells the acceptance and what follows 受理告知书 (E-01, E-03). */
    ACCEPTANCE(EnumSet.of(
            PetitionState.ACCEPTED,
            PetitionState.REPORTED,
            PetitionState.GRADED,
            PetitionState.CLOSED,
            PetitionState.ARCHIVED)),
    /** Tells the refusal, its ground and the right way 不予受理告知书 (I-10). */
    REFUSAL(EnumSet.of(PetitionState.REFUSED)),
    /** How it ended at the desk 办理情况告知书 (I-20, I-21, E-05). */
    SETTLEMENT(EnumSet.of(PetitionState.SETTLED)),
    /** Tells the extension, its reason and the new day 延期告知书 (E-07). */
    EXTENSION(EnumSet.of(PetitionState.GRADED)),
    /** What the unit that handled it replies 处理（答复）意见书 (F-02). */
    REPLY(EnumSet.of(PetitionState.GRADED, PetitionState.CLOSED, PetitionState.ARCHIVED)),
    /** Calls the petitioner to a hearing 听证通知书 (E-11). */
    HEARING_NOTICE(EnumSet.of(PetitionState.GRADED, PetitionState.CLOSED, PetitionState.ARCHIVED)),
    /** What a review came to 复查、复核意见书 (E-09, E-11). */
    REVIEW_OPINION(EnumSet.of(PetitionState.GRADED, PetitionState.CLOSED, PetitionState.ARCHIVED)),
    /** Demands of a unit that it says how it handles the petition 督办通知书 (X-20, E-23); for the unit, never for the petitioner. */
    SUPERVISION_NOTICE(EnumSet.of(PetitionState.GRADED, PetitionState.CLOSED, PetitionState.ARCHIVED)),
    /** What the joint consultation resolved 会议纪要 (C-06); for those who take part, never for the petitioner. */
    MINUTES(EnumSet.of(PetitionState.GRADED, PetitionState.CLOSED, PetitionState.ARCHIVED)),
    /** What supplements change of it 会议纪要补充 (C-06); for those who take part, never for the petitioner. */
    MINUTES_SUPPLEMENT(EnumSet.of(PetitionState.GRADED, PetitionState.CLOSED, PetitionState.ARCHIVED)),
    /** How the petition passed the closing gate 办结报告 (F-08); for the file, never for the petitioner. */
    CLOSING_REPORT(EnumSet.of(PetitionState.CLOSED, PetitionState.ARCHIVED)),
    /** The preliminary analysis report 初步分析报告; for the file, never for the petitioner (I-07). */
    REPORT(EnumSet.of(
            PetitionState.REGISTERED,
            PetitionState.ACCEPTED,
            PetitionState.REPORTED,
            PetitionState.GRADED,
            PetitionState.CLOSED,
            PetitionState.ARCHIVED));

    private final Set<PetitionState> states;

    LetterKind(Set<PetitionState> states) {
        this.states = states;
    }

    /** Whether a later step tells what is in it, beside the reply. */
    boolean isNotice() {
        return this == HEARING_NOTICE || this == REVIEW_OPINION || isInternal() && this != REPORT;
    }

    /** Whether it is never for the petitioner. */
    boolean isInternal() {
        return this == SUPERVISION_NOTICE
                || this == MINUTES
                || this == MINUTES_SUPPLEMENT
                || this == CLOSING_REPORT
                || this == REPORT;
    }

    /** Whether the act that it tells of has happened. */
    boolean follows(Petition petition) {
        return states.contains(petition.state())
                && (this != EXTENSION || petition.later().extendedFor() != null);
    }
}
