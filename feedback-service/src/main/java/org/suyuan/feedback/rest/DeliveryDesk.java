package org.suyuan.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.suyuan.feedback.HandlePetition;
import org.suyuan.platform.idempotency.Idempotent;

/** Delivers once a key. What it answers is stored, so the evaluation code is not part of it. */
@ApplicationScoped
class DeliveryDesk {
    @Inject
    HandlePetition handlePetition;

    @Idempotent
    HandlingView deliver(UUID petitionId, HandlingRequests.DeliveryRequest request) {
        return HandlingView.of(handlePetition.deliver(petitionId, request.delivery()));
    }
}
