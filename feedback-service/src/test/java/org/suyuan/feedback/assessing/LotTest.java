package org.suyuan.feedback.assessing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LotTest {
    private static final List<UUID> IDS =
            Stream.of(1, 2, 3, 4, 5).map(id -> new UUID(0, id)).toList();

    @Test
    @DisplayName(
            "F-10 anybody draws the same from the same seed, in whatever order the candidates come; another seed draws others")
    void drawn_again() {
        List<UUID> drawn = Lot.ordered("9f1c2ab37d5e4f60", IDS);
        List<UUID> backwards = new ArrayList<>(IDS);
        Collections.reverse(backwards);
        assertThat(Lot.ordered("9f1c2ab37d5e4f60", backwards))
                .isEqualTo(drawn)
                .containsExactlyInAnyOrderElementsOf(IDS);
        assertThat(Stream.of("a", "b", "c", "d", "e").map(seed -> Lot.ordered(seed, IDS)))
                .anyMatch(other -> !other.equals(drawn));
        // What sha256sum says of "9f1c2ab37d5e4f60/00000000-0000-0000-0000-00000000000N".
        assertThat(drawn.get(0)).isEqualTo(new UUID(0, 3));
    }
}
