package org.suyuan.platform.idempotency;

/** What can be wrong with an {@code Idempotency-Key}. */
public final class KeyProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final int status;

    private KeyProblem(String kind, int status) {
        super(kind);
        this.kind = kind;
        this.status = status;
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

    public String kind() {
        return kind;
    }

    public int status() {
        return status;
    }
}
