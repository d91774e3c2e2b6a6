package org.suyuan.platform.security;

/** A claim of the token is there and cannot be read: the request is refused by its name, 403. */
public final class UnreadableClaim extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String claim;

    UnreadableClaim(String claim) {
        super(claim);
        this.claim = claim;
    }

    /** The name of the claim. */
    public String claim() {
        return claim;
    }
}
