package org.suyuan.consultation.courts;

import static org.suyuan.consultation.courts.CourtRules.LAWSUIT_BEGAN_BY_NOW;
import static org.suyuan.consultation.courts.CourtRules.LAWSUIT_IS_ENTERED_ONCE;
import static org.suyuan.consultation.courts.CourtRules.LAWSUIT_RUNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.contract.consultation.LawsuitBegun;
import org.suyuan.contract.consultation.LawsuitEnd;
import org.suyuan.contract.consultation.LawsuitEnded;
import org.suyuan.contract.consultation.LawsuitKind;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Proceedings about a matter are entered and end; while they run, step 5 takes no request for review (X-52, E-15). */
@ApplicationScoped
public class FollowLawsuit {
    @Inject
    Consultations consultations;

    @Inject
    Lawsuits lawsuits;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Those of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Lawsuit> of(UUID petitionId) {
        return lawsuits.of(consultations.existing(petitionId).id());
    }

    /** Those that run in the caller's branch, oldest first. */
    @Transactional
    public List<Lawsuit> running(int atMost) {
        return lawsuits.running(scope.branch(), atMost);
    }

    /** Enters proceedings. */
    @Transactional
    public List<Lawsuit> enter(UUID petitionId, LawsuitKind kind, String court, String number, LocalDate begunOn) {
        NoPerson.in(Map.of("/court", court, "/number", number));
        LAWSUIT_BEGAN_BY_NOW.demand(!begunOn.isAfter(Zone.today(clock)));
        consultations.act(petitionId, consultation -> {
            Optional<UUID> entered = lawsuits.enter(petitionId, kind, court, number, begunOn);
            LAWSUIT_IS_ENTERED_ONCE.demand(entered.isPresent());
            return new LawsuitBegun(petitionId, entered.orElseThrow(), kind, begunOn);
        });
        return lawsuits.of(petitionId);
    }

    /** They have ended. */
    @Transactional
    public List<Lawsuit> end(UUID petitionId, UUID id, LawsuitEnd end, LocalDate day, String outcome) {
        NoPerson.in("/outcome", outcome);
        consultations.act(petitionId, consultation -> {
            Lawsuit lawsuit = lawsuits.held(petitionId, id).orElseThrow(() -> new NotFound(id));
            LAWSUIT_RUNS.demand(lawsuit.end() == null);
            LAWSUIT_BEGAN_BY_NOW.demand(!day.isBefore(lawsuit.begunOn()) && !day.isAfter(Zone.today(clock)));
            lawsuits.end(id, end, day, outcome);
            return new LawsuitEnded(petitionId, id, lawsuit.kind(), end);
        });
        return lawsuits.of(petitionId);
    }
}
