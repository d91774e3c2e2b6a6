package org.suyuan.local;

/** Something the user can mend: shown as one sentence, without a stack trace. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String sentence) {
        super(sentence);
    }
}
