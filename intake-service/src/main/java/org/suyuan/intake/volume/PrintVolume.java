package org.suyuan.intake.volume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suyuan.contract.ArchivePartSealed;
import org.suyuan.contract.ArchivedKind;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.intake.documents.Letter;
import org.suyuan.intake.documents.PdfRenderer;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.time.Zone;

/**
 * Prints an archived file as one PDF (F-05): cover, contents list 案卷目录, and every document in words. It is made of what was sealed
 * and names the digest of the package that proves it; files that were handed in are in the package.
 */
@ApplicationScoped
public class PrintVolume {
    @Inject
    PackVolume pack;

    @Inject
    PdfRenderer renderer;

    @Inject
    ObjectMapper json;

    @Inject
    IntakeConfig config;

    /** The file as PDF. */
    public byte[] print(PackVolume.Packed packed, Locale language) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        Set<String> files = files(packed.volume());
        pack.each(packed, (name, content) -> contents.put(name, files.contains(name) ? new byte[0] : content));
        List<Letter.Block> blocks = new ArrayList<>();
        blocks.add(new Letter.Table(cover(packed, contents.size(), language)));
        blocks.add(new Letter.Heading(Messages.text(language, "volume.contents")));
        List<Letter.Row> list = new ArrayList<>();
        List<Letter.Block> documents = new ArrayList<>();
        for (ListedVolume.Part part : packed.volume().parts()) {
            for (ArchivePartSealed.Document document : part.documents()) {
                String title = list.size() + 1 + "　" + Messages.label(language, document.kind());
                String name = part.service() + "/" + document.name();
                list.add(new Letter.Row(title, name + "　" + document.bytes() + " B"));
                documents.add(new Letter.Heading(title));
                documents.addAll(blocks(document, contents.getOrDefault(name, new byte[0]), language));
            }
        }
        blocks.add(new Letter.Table(list));
        blocks.addAll(documents);
        Letter volume = new Letter(
                Messages.text(language, "volume.title"),
                packed.number(),
                blocks,
                config.officeName(),
                Zone.dateOf(packed.volume().archivedAt()),
                null);
        return renderer.render(volume, language);
    }

    /** Names of what was handed in: only its name is printed, and it is not kept in memory with all the others. */
    private static Set<String> files(ListedVolume volume) {
        return volume.parts().stream()
                .flatMap(part -> part.documents().stream()
                        .filter(document -> document.kind() == ArchivedKind.ATTACHMENT)
                        .map(document -> part.service() + "/" + document.name()))
                .collect(Collectors.toSet());
    }

    private static List<Letter.Row> cover(PackVolume.Packed packed, int documents, Locale language) {
        ListedVolume volume = packed.volume();
        return List.of(
                row(language, "number", packed.number()),
                row(language, "archived", Zone.dateOf(volume.archivedAt()).toString()),
                row(language, "edition", String.valueOf(volume.edition())),
                row(language, "documents", String.valueOf(documents)),
                row(language, "digest", String.valueOf(volume.digest())));
    }

    private static Letter.Row row(Locale language, String what, String text) {
        return new Letter.Row(Messages.text(language, "volume." + what), text);
    }

    private List<Letter.Block> blocks(ArchivePartSealed.Document document, byte[] content, Locale language)
            throws IOException {
        if (document.kind() == ArchivedKind.ATTACHMENT) {
            return List.of(new Letter.Paragraph(Messages.text(language, "volume.in-the-package", document.name())));
        }
        JsonNode shown = json.readTree(content);
        return switch (document.kind()) {
            case LETTER -> json.treeToValue(shown, Letter.class).blocks();
            case TIMELINE -> List.of(new Letter.Table(timeline(shown)));
            default -> List.of(new Letter.Table(new Readable(language).rows(shown)));
        };
    }

    /** When, and what, in the words that the timeline was sealed with. */
    private static List<Letter.Row> timeline(JsonNode entries) {
        List<Letter.Row> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(new Letter.Row(
                Readable.time(entry.path("occurredAt").asText()),
                entry.path("title").asText())));
        return rows;
    }
}
