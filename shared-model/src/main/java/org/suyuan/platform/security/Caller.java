package org.suyuan.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suyuan.platform.reading.Written;

/**
 * The acting account: the subject of the token, {@value #PUBLIC} for a caller without one, {@value #SYSTEM} outside a
 * request.
 */
@ApplicationScoped
public class Caller {
    public static final String PUBLIC = "public";
    public static final String SYSTEM = "system";
    /** Claim with the caller's number in the enterprise. */
    public static final String EMPLOYEE_NUMBER = "employee_number";

    @Inject
    SecurityIdentity identity;

    public String name() {
        if (!Arc.container().requestContext().isActive()) {
            return SYSTEM;
        }
        return identity.isAnonymous() ? PUBLIC : identity.getPrincipal().getName();
    }

    /**
     * Names by which the caller may be known as a person: the account, and each employee number that the token has.
     *
     * @throws UnreadableClaim when the token's employee number is there and is none
     */
    public Set<String> names() {
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Set.of();
        }
        Set<String> names = new HashSet<>(Set.of(name()));
        names.addAll(employeeNumbers());
        return names;
    }

    private List<String> employeeNumbers() {
        List<String> numbers = Claims.texts(identity, EMPLOYEE_NUMBER);
        if (!numbers.stream().allMatch(Written::isCode)) {
            throw new UnreadableClaim(EMPLOYEE_NUMBER);
        }
        return numbers;
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }
}
