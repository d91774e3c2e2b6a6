package org.suyuan.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

/** What is sealed for one reader alone. */
class EnvelopeTest {
    @Test
    void the_owner_of_the_pair_opens_what_was_sealed_with_its_public_part() throws GeneralSecurityException {
        String pair = Envelope.newKeyset();
        String sealed = Envelope.close(Envelope.publicPart(pair), "here", "三号楼暖气不热");
        assertThat(sealed).doesNotContain("暖气");
        assertThat(Envelope.open(pair, "here", sealed)).isEqualTo("三号楼暖气不热");
    }

    @Test
    void it_opens_neither_elsewhere_nor_for_another() throws GeneralSecurityException {
        String pair = Envelope.newKeyset();
        String sealed = Envelope.close(Envelope.publicPart(pair), "here", "text");
        assertThatThrownBy(() -> Envelope.open(pair, "there", sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> Envelope.open(Envelope.newKeyset(), "here", sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void the_public_part_opens_nothing() throws GeneralSecurityException {
        String open = Envelope.publicPart(Envelope.newKeyset());
        String sealed = Envelope.close(open, "here", "text");
        assertThatThrownBy(() -> Envelope.open(open, "here", sealed)).isInstanceOf(GeneralSecurityException.class);
    }
}
