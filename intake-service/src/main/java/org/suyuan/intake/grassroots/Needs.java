package org.suyuan.intake.grassroots;

import jakarta.enterprise.context.ApplicationScoped;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.store.Aggregates;

/** All needs and early signs; they name nobody, and whoever may ask sees those of the branch. */
@ApplicationScoped
public class Needs extends Aggregates<Need> {
    /** Hides a need that went on as a petition which accuses somebody (E-19). */
    @Override
    protected String withheld() {
        return "exists (select 1 from Petition gone where gone.id = this.petitionId and gone.confidential = true)";
    }

    @Override
    protected Visibility visibility(Scope caller) {
        return caller.branch();
    }
}
