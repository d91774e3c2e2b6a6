package org.suyuan.disclosure;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.suyuan.contract.disclosure.NoticeDrafted;
import org.suyuan.contract.intake.NoticeExamined;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.platform.outbox.Outbox;

/** Has intake look for the people of the file in a draft: without its answer nothing is published. */
@ApplicationScoped
public class ExamineDraft {
    @Inject
    Disclosures disclosures;

    @Inject
    Envelopes envelopes;

    @Inject
    Outbox outbox;

    /** Asks about the draft of a disclosure. */
    NoticeDrafted asked(Disclosure disclosure, UUID draftId) {
        String sealed = envelopes.sealForIntake(
                NoticeDrafted.place(draftId),
                requireNonNull(disclosure.notice()).fields());
        return new NoticeDrafted(disclosure.id(), draftId, sealed);
    }

    /** The answer. */
    @Transactional
    public void answered(NoticeExamined told) {
        disclosures
                .findByIdOptional(told.petitionId())
                .ifPresent(disclosure -> disclosure.examined(
                        told.draftId(),
                        told.places().stream().map(Recognised::of).toList()));
    }

    /** What was compared with the people of before is compared with those of now. */
    @Transactional
    public void peopleChanged(PeopleChanged told) {
        disclosures
                .findByIdOptional(told.petitionId())
                .ifPresent(disclosure ->
                        disclosure.peopleChanged().ifPresent(draftId -> outbox.append(asked(disclosure, draftId))));
    }
}
