package org.suyuan.platform.problem;

/** The value of a parameter that is none of its kind. */
public final class UnreadValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String written;
    private final String message;
    private final transient Object[] details;

    /**
     * @param written what was sent
     * @param message key of the sentence that says what would be right
     * @param details of the sentence
     */
    public UnreadValue(String written, String message, Object... details) {
        super(message);
        this.written = written;
        this.message = message;
        this.details = details.clone();
    }

    String written() {
        return written;
    }

    BadInput as(String parameter) {
        return new BadInput(parameter, message, details);
    }
}
