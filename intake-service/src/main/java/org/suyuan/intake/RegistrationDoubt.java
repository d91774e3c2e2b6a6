package org.suyuan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.intake.vault.Identity;
import org.suyuan.platform.reading.Glyphs;
import org.suyuan.platform.reading.IdCard;
import org.suyuan.platform.reading.Phones;
import org.suyuan.platform.reading.Written;

/** What may be mistyped in a registration that was taken: a clerk asks while the petitioner is still there. */
public enum RegistrationDoubt {
    /** Digits, brackets or several people in a name: a phone or a remark may be among it (I-03). */
    NAME,
    /** Length, date of birth or check character fits no identity card (I-03). */
    ID_NUMBER,
    /** A digit too few or too many for a phone (I-03). */
    PHONE,
    /** No address to which mail can be sent (I-03). */
    EMAIL;

    private static final Pattern NO_NAME = Pattern.compile("[0-9()\\[\\]【】&]|夫妇|夫妻|全体|全家|一家");

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");

    /**
     * A doubt, and what raises it.
     *
     * @param doubt what is doubtful
     * @param pointer JSON pointer into the request; the values themselves stand in no answer
     */
    @Schema(description = "What may be mistyped in a registration that was taken 存疑项")
    public record DoubtfulField(
            @Schema(description = "What is doubtful", examples = "PHONE")
            RegistrationDoubt doubt,

            @Schema(description = "Where: JSON pointer into the request", examples = "/petitioners/0/phone")
            String pointer) {}

    /** The doubts about those who petition, in their order. */
    public static List<DoubtfulField> about(List<Identity> petitioners) {
        List<DoubtfulField> doubts = new ArrayList<>();
        for (int i = 0; i < petitioners.size(); i++) {
            Identity person = petitioners.get(i);
            if (NO_NAME.matcher(Glyphs.of(person.name())).find()) {
                doubts.add(new DoubtfulField(NAME, "/petitioners/" + i + "/name"));
            }
            if (person.idNumber() != null && IdCard.isMistyped(card(person.idNumber()))) {
                doubts.add(new DoubtfulField(ID_NUMBER, "/petitioners/" + i + "/idNumber"));
            }
            if (person.phone() != null && !Phones.areWhole(person.phone())) {
                doubts.add(new DoubtfulField(PHONE, "/petitioners/" + i + "/phone"));
            }
            if (person.email() != null
                    && !MAIL.matcher(Glyphs.of(person.email()).strip()).matches()) {
                doubts.add(new DoubtfulField(EMAIL, "/petitioners/" + i + "/email"));
            }
        }
        return doubts;
    }

    private static String card(String written) {
        return Written.code(Written.unlabelled(Written.unnoted(written))).toUpperCase(Locale.ROOT);
    }
}
