package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.suyuan.feedback.config.FeedbackConfig;
import org.suyuan.platform.reading.Glyphs;
import org.suyuan.platform.reading.Written;

/** One-time evaluation codes (F-04): 120 bits, derived with a secret from the petition's id, stored only as a hash. */
@ApplicationScoped
public class EvaluationCodes {
    private static final int BYTES = 15;
    private static final int LETTERS = 20;

    /** A code wherever it stands in a message. */
    private static final Pattern ALONE = Pattern.compile("(?<![0-9A-Za-z_-])[0-9A-Za-z_-]{20}(?![0-9A-Za-z_-])");

    private static final Pattern NO_LETTER = Pattern.compile("[^0-9A-Za-z_-]");

    @Inject
    FeedbackConfig config;

    /** The code that goes to the petitioner with the reply. */
    public String codeOf(UUID petitionId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(config.evaluationSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal(petitionId.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(derived, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
