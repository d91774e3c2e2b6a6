package org.suyuan.consultation.network;

import static org.suyuan.consultation.network.NetworkRules.MEDIATOR_IS_OF_THE_NETWORK;
import static org.suyuan.consultation.network.NetworkRules.MEDIATOR_SERVES_ONCE;
import static org.suyuan.consultation.network.NetworkRules.SERVICE_ENDS_AFTER_ITS_BEGINNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;

/** Keeps the places of mediation and who serves there. */
@ApplicationScoped
public class KeepNetwork {
    @Inject
    MediationNetwork network;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Scope scope;

    /** The places of the caller's branch. */
    @Transactional
    public List<MediationPlace> places(int atMost) {
        return network.places(scope.branch(), atMost);
    }

    /** How many places and mediators the caller's branch has, by kind. */
    @Transactional
    public List<NetworkFigure> figures() {
        return network.figures(scope.branch());
    }

    /**
     * Who serves today, wherever.
     *
     * @param field what they know; null for any
     * @param language BCP 47; null for any
     */
    @Transactional
    public List<Mediator> serving(@Nullable String field, @Nullable String language, int atMost) {
        return network.serving(field, language, atMost);
    }

    /** Who serves today under an account; refuses somebody who does not. In the caller's transaction. */
    public Mediator demandServing(String account) {
        Optional<Mediator> found = network.serving(account);
        MEDIATOR_IS_OF_THE_NETWORK.demand(found.isPresent(), account);
        return found.orElseThrow();
    }

    /** Opens a place for a unit of the caller's branch. */
    @Transactional
    public MediationPlace open(PlaceKind kind, String name, String unit) {
        scope.demandCovers(unit);
        knownUnits.demand(unit);
        return seen(network.add(kind, name, unit));
    }

    /**
     * Somebody mediates at a place.
     *
     * @param until last day; null while it is open
     */
    @Transactional
    public MediationPlace serve(
            UUID placeId,
            String account,
            List<String> fields,
            List<String> languages,
            LocalDate from,
            @Nullable LocalDate until) {
        SERVICE_ENDS_AFTER_ITS_BEGINNING.demand(until == null || !until.isBefore(from));
        seen(placeId);
        MEDIATOR_SERVES_ONCE.demand(!network.serves(account, from, until));
        network.serve(placeId, account, fields, languages, from, until);
        return seen(placeId);
    }

    /** Somebody mediates there no more. */
    @Transactional
    public MediationPlace end(UUID placeId, UUID mediatorId, LocalDate until) {
        seen(placeId);
        SERVICE_ENDS_AFTER_ITS_BEGINNING.demand(network.end(placeId, mediatorId, until));
        return seen(placeId);
    }

    private MediationPlace seen(UUID id) {
        return network.place(id)
                .filter(one -> scope.branch().covers(one.unit()))
                .orElseThrow(() -> new NotFound(id));
    }
}
