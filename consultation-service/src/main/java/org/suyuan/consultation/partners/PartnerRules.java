package org.suyuan.consultation.partners;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals about bodies outside. */
public enum PartnerRules implements Rule {
    PARTNER_IS_IN_CONTACT(STATE, "X-40", "contact with this body has ended"),
    RHYTHM_IS_WEEKLY_OR_MONTHLY(
            CONTENT, "C-11", "weekly and monthly meetings are owed; the others are held when they are called"),
    MEETING_WAS_HELD(CONTENT, "C-11", "a meeting was held today or earlier, within a year"),
    MINUTES_EXCHANGED_AFTER_THE_MEETING(CONTENT, "C-11", "minutes are exchanged between the meeting and today"),
    ANSWER_IS_AWAITED_AHEAD(CONTENT, "X-40", "an answer is awaited from today on, within {0} days"),
    REFERRAL_WAITS_FOR_ITS_ANSWER(STATE, "X-40", "this referral was answered");

    private final Terms terms;

    PartnerRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
