package org.suyuan.consultation.taskforce;

import static org.suyuan.consultation.taskforce.TaskForceRules.NOTED_BY_WHO_IS_IN_IT;
import static org.suyuan.consultation.taskforce.TaskForceRules.NOTED_FOR_A_DAY_OF_ITS_WORK;
import static org.suyuan.consultation.taskforce.TaskForceRules.ONE_TASK_FORCE_AT_A_TIME;
import static org.suyuan.consultation.taskforce.TaskForceRules.SOLVED_AFTER_WORK_ON_RECORD;
import static org.suyuan.consultation.taskforce.TaskForceRules.TASK_FORCE_HAS_NO_INTEREST;
import static org.suyuan.consultation.taskforce.TaskForceRules.TASK_FORCE_IS_ENDED_BY_ITS_LEAD;
import static org.suyuan.consultation.taskforce.TaskForceRules.TASK_FORCE_IS_LED_FROM_WITHIN;
import static org.suyuan.consultation.taskforce.TaskForceRules.TASK_FORCE_OF_SEVERAL_UNITS;
import static org.suyuan.consultation.taskforce.TaskForceRules.TASK_FORCE_STILL_WORKS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.consultation.Centre;
import org.suyuan.consultation.ConsultationHook;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.Limit;
import org.suyuan.contract.consultation.TaskForceEnded;
import org.suyuan.contract.consultation.TaskForceFormed;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** A task force is formed, notes what it does, and ends (C-09). */
@ApplicationScoped
public class FormTaskForce implements ConsultationHook {
    /** Of the clock until the case is solved; an item each. */
    static final String CLOCK = "task-force";

    /** C-09, in working days. */
    static final int DAYS = 10;

    /** Fewest units. */
    static final int UNITS = 2;

    private static final String CLAUSE = "C-09";

    @Inject
    Consultations consultations;

    @Inject
    TaskForces forces;

    @Inject
    Deadlines deadlines;

    @Inject
    Interests interests;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Centre centre;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those of a petition that the caller may see, oldest first. */
    @Transactional
    public List<TaskForce> of(UUID petitionId) {
        return forces.of(consultations.existing(petitionId).id());
    }

    /** Those that work in the caller's branch, the longest first. */
    @Transactional
    public List<TaskForce> working(int atMost) {
        return forces.working(scope.branch(), atMost);
    }

    /** Forms one; its units see the petition from here on. */
    @Transactional
    public List<TaskForce> form(UUID petitionId, String lead, String plan, List<TaskForce.Member> members) {
        NoPerson.in("/plan", plan);
        List<String> units =
                members.stream().map(TaskForce.Member::unit).distinct().toList();
        demandComposed(petitionId, lead, members, units.size());
        consultations.act(petitionId, consultation -> {
            consultation.demandLiving();
            scope.demandCovers(consultation.unit());
            knownUnits.demand(units);
            units.forEach(consultation::takesPart);
            Optional<UUID> formed = forces.form(petitionId, lead, plan, members);
            ONE_TASK_FORCE_AT_A_TIME.demand(formed.isPresent());
            UUID id = formed.orElseThrow();
            return new TaskForceFormed(petitionId, id, units, arm(petitionId, id));
        });
        return forces.of(petitionId);
    }

    private void demandComposed(UUID petitionId, String lead, List<TaskForce.Member> members, int units) {
        long people = members.stream()
                .map(member -> Written.code(member.account()))
                .distinct()
                .count();
        TASK_FORCE_OF_SEVERAL_UNITS.demand(units >= UNITS && people == members.size(), UNITS);
        TASK_FORCE_IS_LED_FROM_WITHIN.demand(
                members.stream().anyMatch(member -> Written.isSamePerson(member.account(), lead)));
        TASK_FORCE_HAS_NO_INTEREST.demand(
                members.stream().noneMatch(member -> interests.hasOne(petitionId, member.account())));
    }

    private Instant arm(UUID petitionId, UUID id) {
        return deadlines
                .arm(new Arming(
                        petitionId, CLOCK, id.toString(), CLAUSE, clock.instant(), Limit.workingDays(DAYS), null))
                .dueAt();
    }

    /** Notes what it did on a day. */
    @Transactional
    public List<TaskForce> note(UUID petitionId, UUID id, LocalDate day, String words) {
        NoPerson.in("/words", words);
        consultations.change(petitionId, consultation -> {
            TaskForce force = working(petitionId, id);
            NOTED_BY_WHO_IS_IN_IT.demand(force.has(caller.name()) || centre.acts());
            NOTED_FOR_A_DAY_OF_ITS_WORK.demand(!day.isBefore(force.formedOn()) && !day.isAfter(Zone.today(clock)));
            forces.note(force, day, words);
        });
        return forces.of(petitionId);
    }

    /**
     * Ends it.
     *
     * @param result what came of it, or why it ends without
     */
    @Transactional
    public List<TaskForce> end(UUID petitionId, UUID id, boolean solved, String result) {
        NoPerson.in("/result", result);
        consultations.act(petitionId, consultation -> {
            stopClock(petitionId, id, solved);
            TaskForce force = working(petitionId, id);
            TASK_FORCE_IS_ENDED_BY_ITS_LEAD.demand(
                    force.isLedBy(caller.name()) || caller.hasRole(Roles.DIRECTOR) || caller.hasRole(Roles.DISCIPLINE));
            SOLVED_AFTER_WORK_ON_RECORD.demand(!solved || !force.notes().isEmpty());
            forces.end(id, solved ? TaskForceState.SOLVED : TaskForceState.DISSOLVED, result);
            return new TaskForceEnded(petitionId, id, solved);
        });
        return forces.of(petitionId);
    }

    @Override
    public void withdrawn(UUID petitionId) {
        forces.of(petitionId).stream()
                .filter(force -> force.state() == TaskForceState.WORKING)
                .forEach(force -> {
                    stopClock(petitionId, force.taskForceId(), false);
                    forces.end(force.taskForceId(), TaskForceState.DISSOLVED, "");
                });
    }

    private void stopClock(UUID petitionId, UUID id, boolean solved) {
        if (solved) {
            deadlines.meet(petitionId, CLOCK, id.toString());
        } else {
            deadlines.cancel(petitionId, CLOCK, id.toString(), CLAUSE);
        }
    }

    private TaskForce working(UUID petitionId, UUID id) {
        TaskForce force = forces.held(petitionId, id).orElseThrow(() -> new NotFound(id));
        TASK_FORCE_STILL_WORKS.demand(force.state() == TaskForceState.WORKING);
        return force;
    }
}
