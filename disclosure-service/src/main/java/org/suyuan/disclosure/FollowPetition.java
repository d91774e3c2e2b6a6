package org.suyuan.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.intake.DisclosureObjected;
import org.suyuan.platform.inbox.NotYet;
import org.suyuan.platform.outbox.Outbox;

/** Opens a disclosure for every graded petition and notes what there is to tell of it. */
@ApplicationScoped
public class FollowPetition {
    @Inject
    Disclosures disclosures;

    @Inject
    Objections objections;

    @Inject
    Outbox outbox;

    @Transactional
    public void graded(GradeDecided decided) {
        Disclosure disclosure =
                new Disclosure(decided.petitionId(), decided.unit(), decided.accusation(), decided.grade());
        disclosures.add(disclosure);
        if (objections.isThere(decided.petitionId())) {
            disclosure.objected().forEach(outbox::append);
        }
    }

    /** The petitioner objects: nothing is told of the case, nor any more. */
    @Transactional
    public void objected(DisclosureObjected told) {
        objections.keep(told.petitionId());
        disclosures
                .findByIdOptional(told.petitionId())
                .ifPresent(disclosure -> disclosure.objected().forEach(outbox::append));
    }

    @Transactional
    public void regraded(UUID petitionId, Grade grade) {
        known(petitionId, disclosure -> disclosure.regraded(grade));
    }

    @Transactional
    public void consulted(UUID petitionId) {
        known(petitionId, Disclosure::consulted);
    }

    @Transactional
    public void closed(UUID petitionId) {
        known(petitionId, Disclosure::petitionClosed);
    }

    @Transactional
    public void reopened(UUID petitionId) {
        known(petitionId, Disclosure::petitionReopened);
    }

    /** The petition was taken back: nothing is told that is not on the board. */
    @Transactional
    public void withdrawn(UUID petitionId) {
        disclosures.findByIdOptional(petitionId).ifPresent(Disclosure::voidIt);
    }

    private void known(UUID petitionId, Consumer<Disclosure> news) {
        Disclosure disclosure = disclosures.findById(petitionId);
        if (disclosure == null) {
            throw new NotYet("the grade decision");
        }
        news.accept(disclosure);
    }
}
