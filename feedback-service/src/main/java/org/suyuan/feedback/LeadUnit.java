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

    /** Whether the caller is of the office, and not of a unit that handles petitions. */
    boolean isOffice() {
        return OFFICE.stream().anyMatch(caller::hasRole);
    }

    /**
     * Refuses a department other than the one that leads; the office acts by what it sees.
     *
     * @throws org.suyuan.platform.security.OutOfScope when it is another
     */
    public void demandActs(Handling handling) {
        if (!isOffice()) {
            scope.demandCovers(handling.assignment().unit());
        }
    }
}
