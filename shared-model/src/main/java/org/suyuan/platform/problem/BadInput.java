package org.suyuan.platform.problem;

/** A part of the request that cannot be understood: 400. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String message;

    /**
     * @param pointer JSON pointer into the body, or the name of the parameter or header
     * @param message key of the sentence in the message bundle
     */
    public BadInput(String pointer, String message) {
        super(pointer + " " + message);
        this.pointer = pointer;
        this.message = message;
    }

    public String pointer() {
        return pointer;
    }

    public String message() {
        return message;
    }
}
