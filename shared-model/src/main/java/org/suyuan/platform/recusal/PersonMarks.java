package org.suyuan.platform.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KeyedHash;

/**
 * Keyed marks of persons. The services know by them whether a caller has an interest, and nothing else: who is accused or
 * who petitions cannot be read from a mark, nor guessed without the key.
 */
@ApplicationScoped
public class PersonMarks {
    @Inject
    ServiceConfig config;

    @Inject
    Caller caller;

    /** The mark of an account or an employee number, however it is written (E-18, E-19). */
    public String of(String person) {
        return mark(Written.code(person));
    }

    /** The mark that versions before {@link Written} gave: for whoever re-keys what they kept. */
    public String before(String person) {
        return mark(person.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }

    private String mark(String code) {
        return HexFormat.of().formatHex(KeyedHash.of(config.interestKey(), code));
    }

    /** The marks of who acts: by account and by employee number. */
    Set<String> ofCaller() {
        return caller.names().stream().map(this::of).collect(Collectors.toSet());
    }
}
