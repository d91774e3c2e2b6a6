package org.suyuan.feedback.writings;

import java.util.EnumSet;
import java.util.Set;

/** What something written of a handling is. */
public enum WritingKind {
    /** How far a unit has come. */
    PROGRESS,
    /** What an assisting unit gives the lead unit 协办意见. */
    CONTRIBUTION,
    /** What the petitioner was told before the reply 阶段性答复. */
    INTERIM_REPLY,
    /** Why who handles it is urged 催办. */
    URGE,
    /** Why it went to another person or unit, or an assisting unit is needed no more 移交. */
    HAND_OVER,
    /** The written reply (F-02); of its own shape. */
    REPLY,
    /** What a reply promises 承诺事项 (E-22). */
    PROMISE,
    /** What shows that it was done, or why it was handed on 兑现、转交说明 (F-08). */
    FULFILMENT,
    /** What proves that the petitioner was given a reply, or the opinion of a review 送达凭证 (F-03). */
    DELIVERY,
    /** A reply before it is issued; of its own shape. */
    DRAFT,
    /** What a draft was approved or sent back with 审核意见. */
    DRAFT_REVIEW,
    /** Why a reply was taken back to be corrected 更正说明. */
    CORRECTION,
    /** How the petitioner was sought, in vain, to be given the reply. */
    DELIVERY_ATTEMPT,
    /** The closing gate with its evidence (F-08); of its own shape. */
    CLOSING,
    /** What shows that a petition is resolved, or its dispute at an end, or is not any more (F-09). */
    OUTCOME,
    /** Why a unit answers for it: facts, proposal and decision 追责. */
    ACCOUNTABILITY,
    /** What was reported of retaliation, done about it and found 反打击报复 (E-20, X-36). */
    PROTECTION,
    /** What a unit is advised to mend, its answer, and what a check found 改进建议. */
    ADVICE,
    /** What is offered beside the handling, and the notes of who gives it 疏导、帮扶 (F-13). */
    CARE,
    /** Why a petition went back to the ordinary way 转普通程序 (E-25). */
    SIMPLIFICATION,
    /** What the petitioner says of the handling (F-04). */
    EVALUATION,
    /** What a dissatisfied petitioner said who was visited first 先行回访 (F-06). */
    VISIT,
    /** Letter, answer and judgement of a supervision 督办函、反馈、审核. */
    SUPERVISION,
    /** What was found at the revisit (F-06). */
    REVISIT,
    /** How the petitioner felt about it there; read by the office alone. */
    STATE_OF_MIND,
    /** Why a petitioner who was to be revisited was not reached. */
    REVISIT_ATTEMPT,
    /** What was found when somebody looked back, and what followed 回头看 (F-12). */
    LOOK_BACK,
    /** Why an archived file is held back from destruction, and why no longer 暂缓销毁 (F-15). */
    HOLD,
    /** A new matter that was found there (F-07). */
    NEW_MATTER,
    /** What the petitioner wants who contests an opinion 复查、复核请求 (E-08). */
    DEMAND,
    /** Why that came late. */
    LATE_CAUSE,
    /** What shows that the petitioner took it back 撤回复查复核申请. */
    WITHDRAWAL,
    /** The opinion of a review 复查、复核意见 (E-09). */
    OPINION,
    /** An extreme act, without who acted 极端行为; read by discipline and the director alone. */
    EXTREME_ACT,
    /** What a hearing is about 听证事由 (E-11). */
    HEARING,
    /** What was said at a hearing, or why it was not held 听证笔录 (E-21). */
    HEARING_RECORD,
    /** What one of a review panel thinks of the conclusion, or why he took no part 评议意见 (F-10). */
    ASSESSMENT;

    /** What has a list of its own. */
    private static final Set<WritingKind> OWN = EnumSet.of(
            REPLY,
            DRAFT,
            DRAFT_REVIEW,
            CLOSING,
            OUTCOME,
            ACCOUNTABILITY,
            ADVICE,
            CARE,
            PROTECTION,
            PROMISE,
            FULFILMENT,
            EVALUATION,
            SUPERVISION,
            STATE_OF_MIND,
            REVISIT_ATTEMPT,
            LOOK_BACK,
            HOLD,
            DEMAND,
            LATE_CAUSE,
            WITHDRAWAL,
            OPINION,
            EXTREME_ACT,
            HEARING,
            HEARING_RECORD,
            ASSESSMENT);

    /** What the petitioner said to the office, which those who handle it do not read. */
    private static final Set<WritingKind> OF_THE_OFFICE = EnumSet.of(VISIT, REVISIT, NEW_MATTER);

    /** Whether it is one of the notes on the way: neither the reply, nor promised or said of it, nor part of a review. */
    boolean isNote() {
        return !OWN.contains(this);
    }

    /** Whether it is one that those who handle the petition read, too. */
    boolean isOpenNote() {
        return isNote() && !OF_THE_OFFICE.contains(this);
    }
}
