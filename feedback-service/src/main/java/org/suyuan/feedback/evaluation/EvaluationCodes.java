package org.suyuan.feedback.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suyuan.platform.reading.Glyphs;
import org.suyuan.platform.reading.Written;

/** One-time evaluation codes (F-04): 120 random bits, stored only as a hash and shown to the petitioner alone, by intake. */
@ApplicationScoped
public class EvaluationCodes {
    private static final int BYTES = 15;
    private static final int LETTERS = 20;

    /** A code wherever it stands in a message. */
    private static final Pattern ALONE = Pattern.compile("(?<![0-9A-Za-z_-])[0-9A-Za-z_-]{20}(?![0-9A-Za-z_-])");

    private static final Pattern NO_LETTER = Pattern.compile("[^0-9A-Za-z_-]");

    private final SecureRandom random = new SecureRandom();

    /** A code that nobody has seen. */
    public String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /**
     * The hash that is stored of a code; width, marks, kinds of dashes and the message around it (您的评价码：) do not
     * count.
     */
    public byte[] hash(String code) {
        Matcher alone = ALONE.matcher(Glyphs.of(code));
        String all = NO_LETTER
                .matcher(alone.find() ? alone.group() : Written.exactCode(code))
                .replaceAll("");
        String typed = all.substring(Math.max(0, all.length() - LETTERS));
        try {
            return MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
