package org.suyuan.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suyuan.platform.problem.BadInput;

class CursorTest {
    @Test
    void a_cursor_leads_back_to_its_place() {
        UUID id = UUID.randomUUID();
        assertThat(Cursor.read(Cursor.after(id))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "***", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_is_no_cursor_is_refused(String cursor) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Cursor.read(cursor));
    }

    @Test
    void a_page_has_a_next_one_only_when_there_is_more() {
        List<UUID> rows = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        assertThat(Page.of(rows, 3, id -> id, id -> id).next()).isNull();
        Page<UUID> cut = Page.of(rows, 2, id -> id, id -> id);
        assertThat(cut.items()).hasSize(2);
        assertThat(Cursor.read(cut.next())).isEqualTo(rows.get(1));
    }
}
