package org.suyuan.feedback.lookback;

import static org.suyuan.feedback.lookback.LookBackRules.ENDS_WHEN_ALL_IS_LOOKED_AT;
import static org.suyuan.feedback.lookback.LookBackRules.EVERY_QUESTION_IS_ANSWERED;
import static org.suyuan.feedback.lookback.LookBackRules.FOLLOWED_UP_WHERE_IT_IS_NOT_SOUND;
import static org.suyuan.feedback.lookback.LookBackRules.HANDLED_ANEW_WHILE_CLOSED;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Branch;
import org.suyuan.contract.feedback.LookedBack;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.HandlingHook;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.ReopenHandling;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
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
        return seen(id);
    }

    /** The petitions of a sample, in the order of the draw. */
    @Transactional
    public List<LookedAt> items(UUID id) {
        return lookBacks.whole(seen(id).lookBackId());
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
    public LookedAt look(UUID id, UUID petitionId, List<LookAnswer> answers, String words) {
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
        return item(id, petitionId);
    }

    /** What follows on one that is not sound: it is handled anew, or was put right otherwise. */
    @Transactional
    public LookedAt follow(UUID id, UUID petitionId, FollowUp how, String words) {
        running(id, petitionId);
        Handling handling = handlings.required(petitionId);
        demandOther(handling);
        UUID said = writings.keepAsSaid(petitionId, WritingKind.LOOK_BACK, null, words);
        FOLLOWED_UP_WHERE_IT_IS_NOT_SOUND.demand(lookBacks.follow(id, petitionId, how, said));
        if (how == FollowUp.REOPENED) {
            HANDLED_ANEW_WHILE_CLOSED.demand(
                    handling.state().isClosed() && hooks.stream().noneMatch(hook -> hook.holdsBack(petitionId)));
            reopenHandling.reopen(handling, "F-12", "LOOKED_BACK");
            handlings.saved(handling);
        }
        return item(id, petitionId);
    }

    /** Ends it when nothing of it is open. */
    @Transactional
    public LookBack end(UUID id) {
        LookBack campaign = seen(id);
        LOOK_BACK_RUNS.demand(campaign.state() == LookBackState.RUNNING);
        ENDS_WHEN_ALL_IS_LOOKED_AT.demand(lookBacks.items(id).stream()
                .allMatch(one -> Boolean.TRUE.equals(one.sound()) || one.followUp() != null));
        lookBacks.end(id);
        return seen(id);
    }

    private LookBack running(UUID id, UUID petitionId) {
        LookBack campaign = seen(id);
        LOOK_BACK_RUNS.demand(campaign.state() == LookBackState.RUNNING);
        item(id, petitionId);
        return campaign;
    }

    private LookedAt item(UUID id, UUID petitionId) {
        return lookBacks.items(id).stream()
                .filter(one -> one.petitionId().equals(petitionId))
                .findFirst()
                .orElseThrow(() -> new NotFound(petitionId));
    }

    private LookBack seen(UUID id) {
        return lookBacks
                .held(id)
                .filter(one -> scope.branch().covers(one.branch()))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Neither who handled it or replied, nor anybody of a unit that took part; the enterprise itself is nobody's unit alone. */
    private void demandOther(Handling handling) {
        Stream<@Nullable String> tookPart =
                Stream.concat(Stream.of(handling.assignment().handledBy()), writings.repliedBy(handling.id()).stream());
        Stream<String> units =
                Stream.concat(Stream.of(handling.assignment().unit()), handling.assignment().supporting().stream());
        String own = scope.unit().orElse("");
        LOOKED_BACK_BY_ANOTHER.demand(
                tookPart.filter(Objects::nonNull).noneMatch(one -> Written.isSamePerson(one, caller.name()))
                        && units.filter(unit -> !Branch.isTop(unit)).noneMatch(unit -> Branch.covers(unit, own)));
    }
}
