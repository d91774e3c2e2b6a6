package org.suyuan.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Branch;
import org.suyuan.platform.reading.UnitPath;

/**
 * The scope of the caller: by the claim {@value #CLAIM} of the token, the path of the caller's unit, and by the
 * roles.
 */
@ApplicationScoped
public class Scope {
    /** Claim with the path of the caller's unit, for example {@code /group/mine-2}. */
    public static final String CLAIM = "unit";

    private static final Set<String> CENTRE = Set.of(
            Roles.CLERK, Roles.DIRECTOR, Roles.PUBLISHER, Roles.REVIEWER, Roles.AUDITOR, Roles.HOTLINE, Roles.LEADER);
    private static final Set<String> LINE = Set.of(Roles.DEPARTMENT, Roles.LEADER);

    private static final ThreadLocal<Boolean> BY_EVENT = new ThreadLocal<>();

    @Inject
    SecurityIdentity identity;

    @Inject
    Caller caller;

    /**
     * What the caller sees; everything outside a request.
     *
     * @throws OutOfScope when the token names no unit
     * @throws UnreadableClaim when the token does not say who the caller is: whom a petition accuses must be known (E-19)
     */
    public Visibility visibility() {
        if (outsideRequest()) {
            return Visibility.EVERYTHING;
        }
        caller.names();
        return new Visibility(path(), hasOneOf(CENTRE), hasOneOf(LINE), identity.hasRole(Roles.DISCIPLINE));
    }

    /**
     * What the caller sees of what is no petition and names nobody: all of the branch, whatever the role.
     *
     * @throws OutOfScope when the token names no unit
     */
    public Visibility branch() {
        if (outsideRequest()) {
            return Visibility.EVERYTHING;
        }
        caller.names();
        return new Visibility(path(), true, false, false);
    }

    /**
     * Demands that the caller may act for a unit.
     *
     * @throws OutOfScope when it is not in the caller's branch
     */
    public void demandCovers(String unit) {
        if (!visibility().covers(unit)) {
            throw new OutOfScope("out-of-scope");
        }
    }

    /**
     * Demands that the caller answers for the whole enterprise: figures of all say nothing to a branch.
     *
     * @throws OutOfScope when the caller's unit lies below another
     */
    public void demandWhole() {
        if (unit().orElse("").indexOf('/', 1) > 0) {
            throw new OutOfScope("out-of-scope");
        }
    }

    /**
     * Path of the caller's unit in its one form, without a slash at its end; empty for the root.
     *
     * @throws UnreadableClaim when the token names one that is no path, or several
     */
    public Optional<String> unit() {
        List<String> paths = Claims.texts(identity, CLAIM).stream()
                .map(UnitPath::of)
                .distinct()
                .toList();
        if (paths.size() > 1 || !paths.stream().allMatch(path -> path.equals("/") || UnitPath.isPath(path))) {
            throw new UnreadableClaim(CLAIM);
        }
        return paths.stream().map(unit -> unit.equals("/") ? "" : unit).findFirst();
    }

    /**
     * Whether what is said of a unit is said of the caller's own, or of one above it. Discipline of the whole enterprise looks at
     * every unit, its own one too: somebody must.
     */
    public boolean isConcerned(@Nullable String unit) {
        String own = unit().orElse("");
        boolean looksAtAll = identity.hasRole(Roles.DISCIPLINE) && Branch.isTop(own);
        return unit != null && !looksAtAll && Branch.covers(unit, own);
    }

    private String path() {
        return unit().orElseThrow(() -> new OutOfScope("no-scope"));
    }

    /** Has the effect of an event, which holds for everybody: also when an operator replays it, who sees no petition. */
    public void byEvent(Runnable effect) {
        BY_EVENT.set(true);
        try {
            effect.run();
        } finally {
            BY_EVENT.remove();
        }
    }

    private static boolean outsideRequest() {
        return BY_EVENT.get() != null || !Arc.container().requestContext().isActive();
    }

    private boolean hasOneOf(Set<String> roles) {
        return roles.stream().anyMatch(identity::hasRole);
    }
}
