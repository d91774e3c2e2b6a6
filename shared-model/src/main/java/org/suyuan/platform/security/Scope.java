package org.suyuan.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the caller may see: by the claim {@value #CLAIM} of the token, the path of the caller's unit, and by the roles. */
@ApplicationScoped
public class Scope {
    /** Claim with the path of the caller's unit, for example {@code /group/mine-2}. */
    public static final String CLAIM = "unit";

    private static final Set<String> CENTRE = Set.of(
            Roles.CLERK, Roles.DIRECTOR, Roles.PUBLISHER, Roles.REVIEWER, Roles.AUDITOR, Roles.HOTLINE, Roles.LEADER);
    private static final Set<String> LINE = Set.of(Roles.DEPARTMENT, Roles.LEADER);

    @Inject
    SecurityIdentity identity;

    /**
     * What the caller sees; everything outside a request.
     *
     * @throws OutOfScope when the token names no unit
     */
    public Sight sight() {
        return outsideRequest()
                ? Sight.EVERYTHING
                : new Sight(path(), hasOneOf(CENTRE), hasOneOf(LINE), identity.hasRole(Roles.DISCIPLINE));
    }

    /**
     * What the caller sees of what is no petition and names nobody: all of the branch, whatever the role.
     *
     * @throws OutOfScope when the token names no unit
     */
    public Sight branch() {
        return outsideRequest() ? Sight.EVERYTHING : new Sight(path(), true, false, false);
    }

    /**
     * Demands that the caller may act for a unit.
     *
     * @throws OutOfScope when it is not in the caller's branch
     */
    public void demandCovers(String unit) {
        if (!sight().covers(unit)) {
            throw new OutOfScope("out-of-scope");
        }
    }

    /** Path of the caller's unit, without a slash at its end. */
    public Optional<String> unit() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        Optional<String> claim = token.claim(CLAIM);
        return claim.filter(path -> path.startsWith("/")).map(path -> path.replaceAll("/+$", ""));
    }

    private String path() {
        return unit().orElseThrow(() -> new OutOfScope("no-scope"));
    }

    private static boolean outsideRequest() {
        return !Arc.container().requestContext().isActive();
    }

    private boolean hasOneOf(Set<String> roles) {
        return roles.stream().anyMatch(identity::hasRole);
    }
}
