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
        String sealed = Envelope.writer(Envelope.publicPart(pair)).close("here", "三号楼暖气不热");
        assertThat(sealed).doesNotContain("暖气");
        assertThat(Envelope.reader(pair).open("here", sealed)).isEqualTo("三号楼暖气不热");
    }

    @Test
    void it_opens_neither_elsewhere_nor_for_another() throws GeneralSecurityException {
        String pair = Envelope.newKeyset();
        String sealed = Envelope.writer(Envelope.publicPart(pair)).close("here", "text");
        assertThatThrownBy(() -> Envelope.reader(pair).open("there", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Envelope.reader(Envelope.newKeyset()).open("here", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_public_part_opens_nothing() throws GeneralSecurityException {
        String open = Envelope.publicPart(Envelope.newKeyset());
        assertThatThrownBy(() -> Envelope.reader(open)).isInstanceOf(GeneralSecurityException.class);
    }
}
