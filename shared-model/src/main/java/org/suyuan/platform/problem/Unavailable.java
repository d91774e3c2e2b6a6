package org.suyuan.platform.problem;

/** Something that the service needs does not answer: 503, and the same request may succeed later. */
public class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * @param what key of the problem in the message bundle, {@code problem.unavailable-<what>}
     */
    protected Unavailable(String what, Exception cause) {
        super(what, cause);
        this.what = what;
    }

    /** {@code unavailable-<what>}. */
    public String kind() {
        return "unavailable-" + what;
    }
}
