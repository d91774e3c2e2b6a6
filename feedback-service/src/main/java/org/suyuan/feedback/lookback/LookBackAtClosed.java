package org.suyuan.feedback.lookback;

import static org.suyuan.feedback.lookback.LookBackRules.ENDS_WHEN_ALL_IS_LOOKED_AT;
import static org.suyuan.feedback.lookback.LookBackRules.EVERY_QUESTION_IS_ANSWERED;
import static org.suyuan.feedback.lookback.LookBackRules.FOLLOWED_UP_WHERE_IT_IS_NOT_SOUND;
import static org.suyuan.feedback.lookback.LookBackRules.LOOKED_AT_ONCE;
import static org.suyuan.feedback.lookback.LookBackRules.LOOKED_BACK_BY_ANOTHER;
import static org.suyuan.feedback.lookback.LookBackRules.LOOK_BACK_RUNS;
import static org.suyuan.feedback.lookback.LookBackRules.LOOK_BACK_SPANS_A_YEAR;
import static org.suyuan.feedback.lookback.LookBackRules.SOMETHING_IS_DRAWN;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.suyuan.contract.Branch;
import org.suyuan.contract.feedback.LookedBack;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.ReopenHandling;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Draws closed petitions and looks at them again: does what was said at the closing still hold (F-12)? */
@ApplicationScoped
public class LookBackAtClosed {
    /** F-12: most days of closings that a sample is drawn from (our decision). */
    static final int DAYS = 366;

    private static final int SEED_BYTES = 8;

    @Inject
    Handlings handlings;

    @Inject
    LookBacks lookBacks;

    @Inject
    ReopenHandling reopenHandling;

    @All
    @Inject
    List<HandlingHook> hooks;

    @Inject
    Writings writings;

    @Inject
    AuditTrail trail;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** The campaigns of the caller's branch, newest first. */
    @Transactional
    public List<LookBack> list(int atMost) {
        return lookBacks.of(scope.branch(), atMost);
    }

    /** Draws a sample of the closed petitions about units of the caller's branch; the seed is nobody's choice. */
    @Transactional
    public LookBack draw(String title, Criteria criteria, List<String> checklist, int sample) {
        LocalDate today = Zone.today(clock);
        LOOK_BACK_SPANS_A_YEAR.demand(
                !criteria.closedTo().isBefore(criteria.closedFrom())
                        && !criteria.closedTo().isAfter(today)
                        && criteria.closedTo().isBefore(criteria.closedFrom().plusDays(DAYS)),
                DAYS);
        writings.demandNoPerson("/title", title);
        List<UUID> candidates = lookBacks.candidates(scope.branch(), criteria);
        SOMETHING_IS_DRAWN.demand(!candidates.isEmpty());
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        UUID id = lookBacks.draw(
                scope.branch().branch(),
                title,
                criteria,
                checklist,
                HexFormat.of().formatHex(seed),
                candidates,
                sample);
        trail.record("drawLookBack", null, null, List.of(id.toString()));
        return seen(id);
    }

    /** The petitions of a sample, in the order of the draw. */
    @Transactional
    public List<LookedAt> items(UUID id) {
        return lookBacks.items(seen(id).lookBackId());
    }

    /** All that somebody needs to draw it again. */
    @Transactional
    public Draw drawn(UUID id) {
        return lookBacks.drawn(seen(id));
    }

    /** What was found, in figures. */
    @Transactional
    public LookBackReport report(UUID id) {
        LookBack campaign = seen(id);
        return LookBackReport.of(campaign, lookBacks.items(id));
    }

    /** Answers the questions for a petition of the sample. */
    @Transactional
    public List<LookedAt> look(UUID id, UUID petitionId, List<LookAnswer> answers, String words) {
        LookBack campaign = running(id, petitionId);
        EVERY_QUESTION_IS_ANSWERED.demand(
                answers.size() == campaign.checklist().size(),
                campaign.checklist().size());
        boolean sound = !answers.contains(LookAnswer.NO);
        handlings.act(petitionId, handling -> {
            demandOther(handling);
            UUID said = writings.keepAsSaid(petitionId, WritingKind.LOOK_BACK, null, words);
            LOOKED_AT_ONCE.demand(lookBacks.look(id, petitionId, answers, sound, said));
            return new LookedBack(petitionId, id, sound, caller.name());
        });
        return lookBacks.items(id);
    }

    /** What follows on one that is not sound: it is handled anew, or was put right otherwise. */
    @Transactional
    public List<LookedAt> follow(UUID id, UUID petitionId, FollowUp how, String words) {
        running(id, petitionId);
        Handling handling = handlings.required(petitionId);
        UUID said = writings.keepAsSaid(petitionId, WritingKind.LOOK_BACK, null, words);
        FOLLOWED_UP_WHERE_IT_IS_NOT_SOUND.demand(lookBacks.follow(id, petitionId, how, said));
        if (how == FollowUp.REOPENED && handling.state().isClosed()) {
            hooks.forEach(hook -> hook.checkReopen(petitionId));
            reopenHandling.reopen(handling, "F-12", "LOOKED_BACK");
            handlings.saved(handling);
        }
        return lookBacks.items(id);
    }

    /** Ends it when nothing of it is open. */
    @Transactional
    public LookBack end(UUID id) {
        LookBack campaign = seen(id);
        LOOK_BACK_RUNS.demand(campaign.state() == LookBackState.RUNNING);
        ENDS_WHEN_ALL_IS_LOOKED_AT.demand(lookBacks.items(id).stream()
                .allMatch(one -> Boolean.TRUE.equals(one.sound()) || one.followUp() != null));
        lookBacks.end(id);
        trail.record("endLookBack", null, null, List.of(id.toString()));
        return seen(id);
    }

    private LookBack running(UUID id, UUID petitionId) {
        LookBack campaign = seen(id);
        LOOK_BACK_RUNS.demand(campaign.state() == LookBackState.RUNNING);
        if (lookBacks.items(id).stream().noneMatch(one -> one.petitionId().equals(petitionId))) {
            throw new NotFound(petitionId);
        }
        return campaign;
    }

    private LookBack seen(UUID id) {
        return lookBacks
                .held(id)
                .filter(one -> scope.branch().covers(one.branch()))
                .orElseThrow(() -> new NotFound(id));
    }

    private void demandOther(Handling handling) {
        String handledBy = handling.assignment().handledBy();
        LOOKED_BACK_BY_ANOTHER.demand((handledBy == null || !Written.isSamePerson(handledBy, caller.name()))
                && scope.unit()
                        .filter(own -> Branch.covers(handling.assignment().unit(), own))
                        .isEmpty());
    }
}
