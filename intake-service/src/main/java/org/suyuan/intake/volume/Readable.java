package org.suyuan.intake.volume;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.suyuan.intake.documents.Letter;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.time.Zone;

/** Documents of an archived file as a reader wants them: names of fields and codes in words, times to the minute, no ids. */
final class Readable {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Locale language;
    private final Map<String, String> codes;

    Readable(Locale language) {
        this.language = language;
        this.codes = codes(language);
    }

    /** Codes that mean the same wherever they stand. */
    private static Map<String, String> codes(Locale language) {
        Map<String, String> known = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String key : Messages.keys("label.")) {
            String code = key.substring(key.lastIndexOf('.') + 1);
            String words = Messages.text(language, key);
            String before = known.put(code, words);
            if (before != null && !before.equals(words)) {
                ambiguous.add(code);
            }
        }
        known.keySet().removeAll(ambiguous);
        return known;
    }

    /** The rows of a document, one under the other. */
    List<Letter.Row> rows(JsonNode document) {
        List<Letter.Row> rows = new ArrayList<>();
        add(rows, "", document);
        return rows;
    }

    private void add(List<Letter.Row> rows, String under, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> add(rows, join(under, label(field.getKey())), field.getValue()));
        } else if (node.isArray() && isPlain(node)) {
            List<String> texts = new ArrayList<>();
            node.forEach(one -> texts.add(text(one)));
            row(rows, under, String.join("、", texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(rows, join(under, String.valueOf(i + 1)), node.get(i));
            }
        } else if (!node.isNull()) {
            row(rows, under, text(node));
        }
    }

    private static void row(List<Letter.Row> rows, String label, String text) {
        if (!text.isBlank()) {
            rows.add(new Letter.Row(label, text));
        }
    }

    private static boolean isPlain(JsonNode list) {
        for (JsonNode one : list) {
            if (one.isContainerNode()) {
                return false;
            }
        }
        return true;
    }

    private static String join(String under, String label) {
        return under.isEmpty() ? label : under + " · " + label;
    }

    private String label(String field) {
        String key = "file." + field;
        String words = Messages.text(language, key);
        return words.equals(key) ? WORD.matcher(field).replaceAll(" ").toLowerCase(Locale.ROOT) : words;
    }

    private String text(JsonNode value) {
        if (value.isBoolean()) {
            return Messages.text(language, "file." + value.asText());
        }
        String text = value.asText();
        if (ID.matcher(text).matches()) {
            return "";
        }
        return codes.getOrDefault(text, time(text));
    }

    /** A moment to the minute, in the zone of record; any other text as it is. */
    static String time(String text) {
        if (text.length() < "2026-11-30T01:00Z".length() || text.charAt(10) != 'T') {
            return text;
        }
        try {
            return MINUTE.format(OffsetDateTime.parse(text).atZoneSameInstant(Zone.OF_RECORD));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
