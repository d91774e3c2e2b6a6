package org.suyuan.feedback.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.Branch;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.store.Accusations;

/**
 * Decides who sees a protection case: discipline, and the director where the petition accuses nobody; neither whom it concerns
 * (E-19, X-36).
 */
@ApplicationScoped
class ProtectionSight {
    @Inject
    Handlings handlings;

    @Inject
    Accusations accusations;

    @Inject
    Interests interests;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** Of some cases those that the caller sees. */
    List<ProtectionCase> of(List<ProtectionCase> cases) {
        Set<UUID> petitions = cases.stream().map(ProtectionCase::petitionId).collect(Collectors.toSet());
        if (petitions.isEmpty()) {
            return List.of();
        }
        Map<UUID, Handling> known = handlings.list("id in ?1", petitions).stream()
                .collect(Collectors.toMap(Handling::id, Function.identity()));
        Map<UUID, List<InterestGround>> interested = interests.ofCaller(petitions);
        Optional<String> own = scope.unit();
        return cases.stream()
                .filter(one -> scope.branch().covers(one.branch()))
                .filter(one -> own.filter(concerns(one)).isEmpty())
                .filter(one ->
                        !interested.getOrDefault(one.petitionId(), List.of()).contains(InterestGround.ACCUSED))
                .filter(one -> isSeen(one, known.get(one.petitionId()), own))
                .toList();
    }

    /** An accusation is for discipline alone, and not for a unit that it accuses. */
    private boolean isSeen(ProtectionCase one, @Nullable Handling handling, Optional<String> own) {
        Optional<Accusation> accusation = accusations.of(one.petitionId());
        boolean isAccusation = accusation.isPresent() || handling != null && handling.accusation() != null;
        boolean isAccused = own.filter(unit -> accusation
                                .map(Accusation::unit)
                                .filter(accused -> Branch.covers(accused, unit))
                                .isPresent()
                        || handling != null && handling.accuses(unit))
                .isPresent();
        return !isAccused && (!isAccusation || caller.hasRole(Roles.DISCIPLINE));
    }

    /** Whether a case concerns a unit; discipline of the whole enterprise looks at every unit, its own one too. */
    private Predicate<String> concerns(ProtectionCase one) {
        String unit = one.unit();
        boolean whole =
                caller.hasRole(Roles.DISCIPLINE) && scope.unit().orElse("").indexOf('/', 1) < 0;
        return own -> unit != null && !whole && Branch.covers(unit, own);
    }
}
