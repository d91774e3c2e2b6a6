package org.suyuan.intake.documents;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter before it is set.
 *
 * @param title what it is, in the middle at the top
 * @param number number of the petition, at the right
 * @param blocks its body, from top to bottom
 * @param sender who signs
 * @param date day of the letter
 * @param code what its QR code says; null for none
 */
public record Letter(
        String title,
        String number,
        List<Block> blocks,
        String sender,
        LocalDate date,
        @Nullable String code) {

    /** A piece of the body. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Table.class, name = "table")
    })
    public sealed interface Block {}

    /** A heading over what follows. */
    public record Heading(String text) implements Block {}

    /** A paragraph, its first line indented by two characters. */
    public record Paragraph(String text) implements Block {}

    /** A table of two columns: what, and what it is. */
    public record Table(List<Row> rows) implements Block {}

    /** A row of a table. */
    public record Row(String label, String text) {}

    /** Collects the body of a letter. */
    public static final class Body {
        private final List<Block> blocks = new ArrayList<>();

        public Body heading(String text) {
            blocks.add(new Heading(text));
            return this;
        }

        /** Adds a paragraph; of nothing, none. */
        public Body paragraph(@Nullable String text) {
            if (text != null && !text.isBlank()) {
                blocks.add(new Paragraph(text));
            }
            return this;
        }

        public Body table(List<Row> rows) {
            blocks.add(new Table(rows));
            return this;
        }

        List<Block> blocks() {
            return List.copyOf(blocks);
        }
    }
}
