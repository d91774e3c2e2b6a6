package org.suyuan.feedback.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
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
    List<ProtectionCase> of(List<ProtectionCases.Known> cases) {
        Set<UUID> petitions =
                cases.stream().map(known -> known.one().petitionId()).collect(Collectors.toSet());
        if (petitions.isEmpty()) {
            return List.of();
        }
        Map<UUID, Handling> handled = handlings.list("id in ?1", petitions).stream()
                .collect(Collectors.toMap(Handling::id, Function.identity()));
        Map<UUID, List<InterestGround>> interested = interests.ofCaller(petitions);
        return cases.stream()
                .filter(known -> isSeen(known.one()))
                .filter(known -> !interested
                        .getOrDefault(known.one().petitionId(), List.of())
                        .contains(InterestGround.ACCUSED))
                .filter(known -> accusations(known, handled.get(known.one().petitionId()))
                        .allMatch(this::isSeen))
                .map(ProtectionCases.Known::one)
                .toList();
    }

    private boolean isSeen(ProtectionCase one) {
        return scope.branch().covers(one.branch())
                && Stream.of(one.unit(), one.foundUnit()).noneMatch(scope::isConcerned);
    }

    /** An accusation is for discipline alone, and not for a unit that it accuses. */
    private boolean isSeen(Accusation accusation) {
        return caller.hasRole(Roles.DISCIPLINE) && !scope.isConcerned(accusation.unit());
    }

    /** As it was told with the report, as it turned out later, or as the handling knows it. */
    private Stream<Accusation> accusations(ProtectionCases.Known known, @Nullable Handling handling) {
        return Stream.of(
                        Optional.ofNullable(known.accusation()),
                        accusations.of(known.one().petitionId()),
                        Optional.ofNullable(handling).map(Handling::accusation))
                .flatMap(Optional::stream);
    }
}
