package org.suyuan.feedback.lawsuits;

import static org.suyuan.feedback.lawsuits.LawsuitRules.REVIEW_WAITS_FOR_THE_COURT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suyuan.contract.consultation.LawsuitBegun;
import org.suyuan.contract.consultation.LawsuitEnded;
import org.suyuan.platform.sql.Sql;

/** Proceedings that run, a row each. */
@ApplicationScoped
public class RunningLawsuits {
    @Inject
    Sql sql;

    @Transactional
    public void begun(LawsuitBegun told) {
        sql.update(
                "insert into running_lawsuit (lawsuit_id, petition_id) values (?, ?) on conflict do nothing",
                told.lawsuitId(),
                told.petitionId());
    }

    @Transactional
    public void ended(LawsuitEnded told) {
        sql.update("delete from running_lawsuit where lawsuit_id = ?", told.lawsuitId());
    }

    /** Refuses what is not open while a court has the matter. In the caller's transaction. */
    public void demandNone(UUID petitionId) {
        REVIEW_WAITS_FOR_THE_COURT.demand(
                sql.count("select count(*) from running_lawsuit where petition_id = ?", petitionId) == 0);
    }
}
