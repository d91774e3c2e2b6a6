package org.suyuan.platform.store;

/** The request was made from a version that is no longer the current one: 412. */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleVersion(String expected, String current) {
        super("expected " + expected + ", current " + current);
    }
}
