package org.suyuan.disclosure;

import static org.suyuan.disclosure.DisclosureRules.PETITIONER_DOES_NOT_OBJECT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.suyuan.contract.disclosure.DisclosureWaiver;
import org.suyuan.contract.disclosure.NoticeKind;
import org.suyuan.platform.security.Caller;

/** Drafts, reviews and publishes a notice, or waives it (D-03 to D-05). */
@ApplicationScoped
public class DecideDisclosure {
    @Inject
    Disclosures disclosures;

    @Inject
    Objections objections;

    @Inject
    ExamineDraft examineDraft;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    public Disclosure draft(UUID petitionId, Notice notice) {
        return disclosures.act(petitionId, disclosure -> {
            UUID draftId = disclosure.draft(notice, caller.name());
            PETITIONER_DOES_NOT_OBJECT.demand(notice.kind() != NoticeKind.CASE || !objections.isThere(petitionId));
            return examineDraft.asked(disclosure, draftId);
        });
    }

    @Transactional
    public Disclosure publish(UUID petitionId, boolean doubtsJudged) {
        return disclosures.act(
                petitionId, disclosure -> disclosure.publish(caller.name(), doubtsJudged, clock.instant()));
    }

    @Transactional
    public Disclosure sendBack(UUID petitionId, String reason) {
        return disclosures.change(petitionId, disclosure -> disclosure.sendBack(reason, caller.name()));
    }

    @Transactional
    public Disclosure withdraw(UUID petitionId, String reason) {
        return disclosures.act(petitionId, disclosure -> disclosure.withdraw(reason, caller.name(), clock.instant()));
    }

    @Transactional
    public Disclosure waive(UUID petitionId, DisclosureWaiver ground) {
        return disclosures.act(petitionId, disclosure -> disclosure.waive(ground, caller.name()));
    }
}
