package org.suyuan.platform.idempotency;

import org.suyuan.platform.problem.RefusedRequest;

/** Refuses an {@code Idempotency-Key} that is missing, weak or used for something else. */
public final class KeyProblem extends RefusedRequest {
    private static final long serialVersionUID = 1L;

    private KeyProblem(String kind, int status) {
        super(kind, status, null, (Object[]) null);
    }

    static KeyProblem missing() {
        return new KeyProblem("idempotency-key-required", 400);
    }

    static KeyProblem publicMissing() {
        return new KeyProblem("idempotency-key-public", 400);
    }

    static KeyProblem reused() {
        return new KeyProblem("idempotency-key-reused", 422);
    }
}
