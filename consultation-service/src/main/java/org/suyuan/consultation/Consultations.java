package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import org.suyuan.platform.store.Aggregates;

/** The consultations on all petitions that need one. */
@ApplicationScoped
public class Consultations extends Aggregates<Consultation> {
    /** Units that take part. */
    @Override
    protected String handledInBranch() {
        return "exists (select 1 from this.participantUnits part where part = :branch or part like :below escape '\\')";
    }
}
