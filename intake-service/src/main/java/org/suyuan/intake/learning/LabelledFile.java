package org.suyuan.intake.learning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.stopword.CoreStopWordDictionary;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labelled texts, one JSON object a line: {@code title, text, category}, or {@code tokens, category} where they are cut already. */
final class LabelledFile {
    /** Where a title ends in cut texts: marks of the page they were taken from. */
    private static final Pattern TITLE_END = Pattern.compile("[\\u3000\\n\\r\\t\\u00a0]|_x000D_");

    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_TITLE = 25;

    /** How much of a cut text is taken for its title where no mark shows. */
    private static final int USUAL_TITLE = 8;

    private final ObjectMapper json = new ObjectMapper();
    private final Segment segment = HanLP.newSegment().enableNameRecognize(false);

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming the line that is not as it should be
     */
    List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                texts.add(read(lines.get(i), i + 1));
            }
        }
        return texts;
    }

    private LabelledText read(String line, int number) throws IOException {
        JsonNode row = json.readTree(line);
        String category = row.path("category").asText("");
        if (category.isBlank() || !row.has("tokens") && !row.has("text")) {
            throw new IllegalArgumentException("line " + number + ": needs category, and title with text, or tokens");
        }
        if (row.has("tokens")) {
            String tokens = row.get("tokens").asText();
            return new LabelledText("", tokens, cut(tokens), category, true);
        }
        return labelled(row.path("title").asText(""), row.get("text").asText(), category);
    }

    /** A text as it was written. */
    LabelledText labelled(String title, String text, String category) {
        List<String> ofTitle = words(title);
        List<String> all = new ArrayList<>(ofTitle);
        all.addAll(words(text));
        return new LabelledText(title, text, new CutText(ofTitle, all), category, false);
    }

    private List<String> words(String text) {
        return segment.seg(text).stream()
                .filter(term -> !CoreStopWordDictionary.contains(term.word))
                .map(term -> term.word)
                .filter(LabelledFile::isWord)
                .toList();
    }

    private static CutText cut(String tokens) {
        List<String> all = pieces(tokens);
        Matcher end = TITLE_END.matcher(tokens);
        int marked = end.find() ? pieces(tokens.substring(0, end.start())).size() : 0;
        boolean isTitle = marked >= SHORTEST_TITLE && marked <= LONGEST_TITLE;
        return new CutText(all.subList(0, Math.min(isTitle ? marked : USUAL_TITLE, all.size())), all);
    }

    private static List<String> pieces(String tokens) {
        return Arrays.stream(TITLE_END.matcher(tokens).replaceAll(" ").split(" "))
                .filter(LabelledFile::isWord)
                .toList();
    }

    private static boolean isWord(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
