package org.suyuan.intake.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.suyuan.platform.reading.Glyphs;

/** Names that people have for the codes of an enum, from a file of lines: the code, then its names. */
public final class Names<E extends Enum<E>> {
    private final Map<String, E> codes = new HashMap<>();

    public Names(String file, Class<E> type) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .forEach(line -> {
                        E code = Enum.valueOf(type, line[0]);
                        for (int i = 1; i < line.length; i++) {
                            codes.put(plain(line[i]), code);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<E> of(String name) {
        return Optional.ofNullable(codes.get(plain(name)));
    }

    public void add(String name, E code) {
        codes.put(plain(name), code);
    }

    /** Only letters and digits count. */
    static String plain(String name) {
        return Glyphs.of(name).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
