package org.suyuan.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suyuan.platform.reading.Glyphs;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.KeyedHash;
import org.suyuan.platform.sql.DeferredWrites;

/**
 * Receipt codes 查询码: 80 bits, 16 letters and digits in groups of four. A code is derived from the petition's id with a
 * key of the vault, so a repeated registration request can be given the same code although only its hash is stored.
 */
@ApplicationScoped
public class Receipts {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 10;
    private static final int LETTERS = 16;
    private static final Pattern NO_LETTER = Pattern.compile("[^0-9A-Z]");

    /** A code in its groups, wherever it stands in a message. */
    private static final Pattern GROUPS =
            Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{4}(?: ?- ?[0-9A-Z]{4}){3}(?![0-9A-Z])");

    @Inject
    VaultKeys keys;

    @Inject
    DeferredWrites deferredWrites;

    /** Notes that who filed a petition alone is shown its code; in the caller's transaction. */
    public void keepForThemAlone(UUID petitionId) {
        deferredWrites.add("insert into own_receipt (petition_id) values (?)", List.of(petitionId));
    }

    /** The code of a petition. */
    public String codeOf(UUID petitionId) {
        byte[] derived = KeyedHash.of(keys.receipts(), petitionId.toString());
        return letters(Arrays.copyOf(derived, BYTES));
    }

    /**
     * What is stored of a code: without the vault's key nobody finds a code by it, however fast they try. However it is
     * typed: width, case, marks and the message around it (您的查询码：) do not count, O is 0, I and L are 1.
     */
    public byte[] hash(String code) {
        Matcher groups = GROUPS.matcher(Glyphs.of(code).toUpperCase(Locale.ROOT));
        String said = groups.find() ? groups.group() : Written.code(code).toUpperCase(Locale.ROOT);
        String all = NO_LETTER.matcher(said).replaceAll("");
        String typed = all.substring(Math.max(0, all.length() - LETTERS))
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return KeyedHash.of(keys.receipts(), "typed:" + typed);
    }

    private static String letters(byte[] bytes) {
        BigInteger rest = new BigInteger(1, bytes);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(rest.and(BigInteger.valueOf(31)).intValue()));
            rest = rest.shiftRight(5);
        }
        return code.toString();
    }
}
