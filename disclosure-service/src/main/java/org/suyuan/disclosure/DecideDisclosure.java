package org.suyuan.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.suyuan.contract.disclosure.DisclosureWaiver;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.security.Caller;

/** Drafts, reviews and publishes a notice, or waives it (D-03 to D-05). */
@ApplicationScoped
public class DecideDisclosure {
    @Inject
    Disclosures disclosures;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    public Disclosure draft(UUID petitionId, Notice notice) {
        Disclosure disclosure = disclosures.required(petitionId);
        disclosure.draft(notice, caller.name());
        return disclosures.saved(disclosure);
    }

    @Transactional
    public Disclosure publish(UUID petitionId, boolean doubtsJudged) {
        Disclosure disclosure = disclosures.required(petitionId);
        outbox.append(disclosure.publish(caller.name(), doubtsJudged, clock.instant()));
        return disclosures.saved(disclosure);
    }

    @Transactional
    public Disclosure sendBack(UUID petitionId, String reason) {
        Disclosure disclosure = disclosures.required(petitionId);
        disclosure.sendBack(reason, caller.name());
        return disclosures.saved(disclosure);
    }

    @Transactional
    public Disclosure withdraw(UUID petitionId, String reason) {
        Disclosure disclosure = disclosures.required(petitionId);
        outbox.append(disclosure.withdraw(reason, caller.name(), clock.instant()));
        return disclosures.saved(disclosure);
    }

    @Transactional
    public Disclosure waive(UUID petitionId, DisclosureWaiver ground) {
        Disclosure disclosure = disclosures.required(petitionId);
        outbox.append(disclosure.waive(ground, caller.name()));
        return disclosures.saved(disclosure);
    }
}
