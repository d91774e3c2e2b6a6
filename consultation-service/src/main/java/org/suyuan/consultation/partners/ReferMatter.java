package org.suyuan.consultation.partners;

import static org.suyuan.consultation.partners.PartnerRules.ANSWER_IS_AWAITED_AHEAD;
import static org.suyuan.consultation.partners.PartnerRules.REFERRAL_WAITS_FOR_ITS_ANSWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.consultation.ConsultationHook;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.consultation.MatterReferred;
import org.suyuan.contract.consultation.ReferralAnswered;
import org.suyuan.contract.consultation.ReferralKind;
import org.suyuan.platform.deadline.DayClock;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** A matter goes to a body outside, with a day for its answer (C-12, X-17, X-40, X-42, X-54). */
@ApplicationScoped
public class ReferMatter implements ConsultationHook {
    /** Of the clock until the answer; an item each. */
    private static final String CLOCK = "referral";

    private static final String CLAUSE = "X-40";

    /** Nobody waits longer for an answer (our decision). */
    static final int DAYS = 180;

    @Inject
    Consultations consultations;

    @Inject
    KeepPartners partners;

    @Inject
    Referrals referrals;

    @Inject
    DayClock dayClock;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Those of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Referral> of(UUID petitionId) {
        return referrals.of(consultations.existing(petitionId).id());
    }

    /** Those that wait for an answer in the caller's branch, by last day. */
    @Transactional
    public List<Referral> waiting(int atMost) {
        return referrals.waiting(scope.branch(), atMost);
    }

    /** Refers it to a body that the caller's branch is in contact with; what accuses somebody is not there for the office (E-19). */
    @Transactional
    public List<Referral> refer(UUID petitionId, UUID partnerId, ReferralKind kind, String words, LocalDate answerBy) {
        NoPerson.in("/words", words);
        LocalDate today = Zone.today(clock);
        ANSWER_IS_AWAITED_AHEAD.demand(!answerBy.isBefore(today) && !answerBy.isAfter(today.plusDays(DAYS)), DAYS);
        consultations.act(petitionId, consultation -> {
            consultation.demandLiving();
            scope.demandCovers(consultation.unit());
            Partner partner = partners.inContact(partnerId);
            UUID id = referrals.refer(petitionId, partner.partnerId(), kind, words, answerBy);
            dayClock.arm(new DayClock.Until(petitionId, CLOCK, id, CLAUSE, answerBy));
            return new MatterReferred(petitionId, id, kind, answerBy);
        });
        return referrals.of(petitionId);
    }

    /** The body has answered. */
    @Transactional
    public List<Referral> answer(UUID petitionId, UUID id, boolean takenUp, String answer) {
        NoPerson.in("/answer", answer);
        consultations.act(petitionId, consultation -> {
            scope.demandCovers(consultation.unit());
            dayClock.meet(petitionId, CLOCK, id);
            Referral referral = referrals.held(petitionId, id).orElseThrow(() -> new NotFound(id));
            REFERRAL_WAITS_FOR_ITS_ANSWER.demand(referral.state() == ReferralState.ASKED);
            referrals.answer(id, takenUp ? ReferralState.TAKEN_UP : ReferralState.DECLINED, answer);
            return new ReferralAnswered(petitionId, id, referral.kind(), takenUp);
        });
        return referrals.of(petitionId);
    }

    @Override
    public void withdrawn(UUID petitionId) {
        referrals.of(petitionId).stream()
                .filter(referral -> referral.state() == ReferralState.ASKED)
                .forEach(referral -> dayClock.cancel(petitionId, CLOCK, referral.referralId(), CLAUSE));
    }
}
