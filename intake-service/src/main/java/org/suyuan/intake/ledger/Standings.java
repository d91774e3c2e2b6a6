package org.suyuan.intake.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.suyuan.intake.vault.Standing;
import org.suyuan.platform.problem.Messages;

/** What a bracket behind a name says of the person's standing; the words are data. */
final class Standings {
    private static final Names<Standing> NAMES = names();

    private Standings() {}

    static Optional<Standing> of(String note) {
        return NAMES.of(note);
    }

    /** Sex, people and 本人 tell nothing that a registration keeps. */
    static boolean saysNothing(String note) {
        return note.matches("男|女|本人|(?:汉|回|满|壮|苗|蒙古|维吾尔|维|哈萨克|藏|彝|土家|朝鲜|柯尔克孜|锡伯|塔吉克)族");
    }

    private static Names<Standing> names() {
        Names<Standing> names = new Names<>("standings.txt", Standing.class);
        Arrays.stream(Standing.values())
                .forEach(standing -> names.add(Messages.label(Locale.SIMPLIFIED_CHINESE, standing), standing));
        return names;
    }
}
