package org.suyuan.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.platform.problem.NotFound;

/** The parts of assisting units. In the caller's transaction. */
@ApplicationScoped
public class UnitParts implements PanacheRepositoryBase<UnitPart, UUID> {
    /** The parts of a petition, by unit. */
    public List<UnitPart> of(UUID petitionId) {
        return list("petitionId = ?1 order by unit", petitionId);
    }

    /** Asks these units and no others. */
    void ask(UUID petitionId, Collection<String> units, Instant now) {
        delete("petitionId = ?1", petitionId);
        units.forEach(unit -> persist(new UnitPart(petitionId, unit, now)));
    }

    /** One that was needed no more can be asked again. */
    void forgetReleased(UUID petitionId, String unit) {
        delete("petitionId = ?1 and unit = ?2 and state = ?3", petitionId, unit, PartState.RELEASED);
    }

    UnitPart required(UUID petitionId, String unit) {
        return find("petitionId = ?1 and unit = ?2", petitionId, unit)
                .<UnitPart>firstResultOptional()
                .orElseThrow(() -> new NotFound(unit));
    }

    /** A unit that the lead unit waits for. */
    Optional<String> awaited(UUID petitionId) {
        return of(petitionId).stream()
                .filter(part -> part.state().isAwaited())
                .map(UnitPart::unit)
                .findFirst();
    }

    /** What a person has taken over for an assisting unit and the lead unit still waits for. */
    List<UnitPart> inHandsOf(String account) {
        return list("signedInBy = ?1 and state = ?2", account, PartState.SIGNED_IN);
    }
}
