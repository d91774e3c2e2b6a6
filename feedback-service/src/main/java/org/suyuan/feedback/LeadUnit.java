package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;

/** Who may act for the lead unit: an assisting unit sees the handling, too, and does its own part alone (F-01). */
@ApplicationScoped
public class LeadUnit {
    private static final Set<String> OFFICE = Set.of(Roles.CLERK, Roles.DIRECTOR, Roles.DISCIPLINE);

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /**
     * Refuses a department other than the one that leads; the office acts by what it sees.
     *
     * @throws org.suyuan.platform.security.OutOfScope when it is another
     */
    public void demandActs(Handling handling) {
        if (OFFICE.stream().noneMatch(caller::hasRole)) {
            scope.demandCovers(handling.assignment().unit());
        }
    }
}
