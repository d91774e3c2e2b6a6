package org.suyuan.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A date that is well written and that nobody can mean, as the 1900 of an empty cell. */
public final class UnmeantDate extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    UnmeantDate(JsonParser in, Class<?> type) {
        super(in, "a date that nobody means", type);
    }
}
