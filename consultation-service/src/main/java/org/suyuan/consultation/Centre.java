package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;

/** The petition Centre 信访中心: who keeps what a consultation decides. */
@ApplicationScoped
public class Centre {
    @Inject
    Caller caller;

    /** Whether the caller acts for it; for accusations discipline does (E-19). */
    public boolean acts() {
        return isOffice() || caller.hasRole(Roles.DISCIPLINE);
    }

    /** Whether the caller leads a unit. */
    public boolean isLeader() {
        return caller.hasRole(Roles.LEADER);
    }

    /** Whether the caller is a clerk or the director. */
    public boolean isOffice() {
        return caller.hasRole(Roles.CLERK) || caller.hasRole(Roles.DIRECTOR);
    }
}
