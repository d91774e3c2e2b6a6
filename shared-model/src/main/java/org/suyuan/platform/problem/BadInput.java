package org.suyuan.platform.problem;

import java.util.Locale;

/** A part of the request that cannot be understood: 400. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String message;
    private final transient Object[] details;

    /**
     * @param pointer JSON pointer into the body, or the name of the parameter or header
     * @param message key of the sentence in the message bundle
     * @param details that are put into the sentence
     */
    public BadInput(String pointer, String message, Object... details) {
        super(pointer + " " + message);
        this.pointer = pointer;
        this.message = message;
        this.details = details.clone();
    }

    public String pointer() {
        return pointer;
    }

    public String message() {
        return message;
    }

    /** The fault, in words. */
    String sentence(Locale locale) {
        return Messages.text(locale, message, details);
    }
}
