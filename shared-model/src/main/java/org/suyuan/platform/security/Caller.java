package org.suyuan.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who acts: the subject of the token, {@value #PUBLIC} for a caller without one, {@value #SYSTEM} outside a request. */
@ApplicationScoped
public class Caller {
    public static final String PUBLIC = "public";
    public static final String SYSTEM = "system";

    @Inject
    SecurityIdentity identity;

    public String name() {
        if (!Arc.container().requestContext().isActive()) {
            return SYSTEM;
        }
        return identity.isAnonymous() ? PUBLIC : identity.getPrincipal().getName();
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }
}
