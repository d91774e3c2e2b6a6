package org.suyuan.consultation.courts;

import static org.suyuan.consultation.courts.CourtRules.PLACEMENT_COUNTS_PEOPLE;
import static org.suyuan.consultation.courts.CourtRules.SETTLED_ONCE_AT_A_TIME;
import static org.suyuan.consultation.courts.CourtRules.SETTLEMENT_RUNS;
import static org.suyuan.consultation.courts.CourtRules.STAGES_END_AHEAD;
import static org.suyuan.consultation.courts.CourtRules.STAGE_IS_DONE_ONCE;
import static org.suyuan.consultation.courts.CourtRules.STAGE_WAS_DONE_BY_NOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.consultation.SettlementAgreed;
import org.suyuan.contract.consultation.SettlementEnded;
import org.suyuan.contract.consultation.SettlementPerformed;
import org.suyuan.platform.deadline.DayClock;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.time.Zone;

/** A package settles a matter in stages, each with its clock: payment, hand-over, placement, withdrawal. */
@ApplicationScoped
public class SettleMatter {
    /** Nothing is settled for later (our decision). */
    static final int YEARS = 5;

    /** Of the clock of a stage; an item each. */
    private static final String CLOCK = "settlement-stage";

    private static final String CLAUSE = "X-52";

    @Inject
    Consultations consultations;

    @Inject
    Settlements settlements;

    @Inject
    DayClock dayClock;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Those of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Settlement> of(UUID petitionId) {
        return settlements.of(consultations.existing(petitionId).id());
    }

    /** A package was agreed. */
    @Transactional
    public List<Settlement> agree(UUID petitionId, String words, List<Settlement.Stage> stages) {
        check(words, stages);
        consultations.act(petitionId, consultation -> {
            consultation.demandLiving();
            Optional<UUID> agreed = settlements.agree(petitionId, words, Zone.today(clock), stages);
            SETTLED_ONCE_AT_A_TIME.demand(agreed.isPresent());
            stages.forEach(stage ->
                    dayClock.arm(new DayClock.Until(petitionId, CLOCK, stage.stageId(), CLAUSE, stage.dueOn())));
            return new SettlementAgreed(petitionId, agreed.orElseThrow(), stages.size());
        });
        return settlements.of(petitionId);
    }

    private void check(String words, List<Settlement.Stage> stages) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("/words", words));
        for (int i = 0; i < stages.size(); i++) {
            fields.put("/stages/" + i + "/words", stages.get(i).words());
        }
        NoPerson.in(fields);
        LocalDate today = Zone.today(clock);
        STAGES_END_AHEAD.demand(
                stages.stream()
                        .noneMatch(stage ->
                                stage.dueOn().isBefore(today) || stage.dueOn().isAfter(today.plusYears(YEARS))),
                YEARS);
        PLACEMENT_COUNTS_PEOPLE.demand(stages.stream().allMatch(Settlement.Stage::countsRightly));
    }

    /**
     * A stage was done; with the last of them the settlement is performed.
     *
     * @param placed how many people were placed; null where it is no placement
     */
    @Transactional
    public List<Settlement> done(
            UUID petitionId, UUID id, UUID stageId, LocalDate day, @Nullable Integer placed, String evidence) {
        NoPerson.in("/evidence", evidence);
        consultations.change(petitionId, consultation -> {
            dayClock.meet(petitionId, CLOCK, stageId);
            Settlement settlement = settlements.held(petitionId, id).orElseThrow(() -> new NotFound(id));
            SETTLEMENT_RUNS.demand(settlement.runs());
            Settlement.Stage stage = stage(settlement, stageId);
            STAGE_IS_DONE_ONCE.demand(stage.doneOn() == null);
            STAGE_WAS_DONE_BY_NOW.demand(!day.isBefore(settlement.agreedOn()) && !day.isAfter(Zone.today(clock)));
            Integer people = stage.people();
            PLACEMENT_COUNTS_PEOPLE.demand(people == null ? placed == null : placed != null && placed <= people);
            settlements.done(stageId, day, placed, evidence);
            if (isLast(settlement, stageId)) {
                settlements.performed(id);
                outbox.append(new SettlementPerformed(petitionId, id));
            }
        });
        return settlements.of(petitionId);
    }

    /** It ends without being performed; another can be agreed. */
    @Transactional
    public List<Settlement> end(UUID petitionId, UUID id, String reason) {
        NoPerson.in("/reason", reason);
        consultations.act(petitionId, consultation -> {
            Settlement settlement = settlements.held(petitionId, id).orElseThrow(() -> new NotFound(id));
            SETTLEMENT_RUNS.demand(settlement.runs());
            settlement.stages().stream()
                    .filter(stage -> stage.doneOn() == null)
                    .forEach(stage -> dayClock.cancel(petitionId, CLOCK, stage.stageId(), CLAUSE));
            settlements.end(id, Zone.today(clock), reason);
            return new SettlementEnded(petitionId, id);
        });
        return settlements.of(petitionId);
    }

    private static Settlement.Stage stage(Settlement settlement, UUID stageId) {
        return settlement.stages().stream()
                .filter(one -> one.stageId().equals(stageId))
                .findFirst()
                .orElseThrow(() -> new NotFound(stageId));
    }

    private static boolean isLast(Settlement settlement, UUID stageId) {
        return settlement.stages().stream()
                .allMatch(one -> one.doneOn() != null || one.stageId().equals(stageId));
    }
}
