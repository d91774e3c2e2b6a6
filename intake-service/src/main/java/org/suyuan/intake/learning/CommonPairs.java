package org.suyuan.intake.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How common pairs of characters are in petitions anywhere: the measure before enough petitions are here to count. The
 * resource has lines of a share in per mille and the pairs, one after the other; what is not in it is rare.
 */
public final class CommonPairs implements Rarity {
    private static final double PER_MILLE = 1000;

    private final Map<Integer, Double> shares = new HashMap<>();

    public CommonPairs() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPairs.class.getResourceAsStream("common-pairs.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split(" ")).forEach(line -> {
                double share = Integer.parseInt(line[0]) / PER_MILLE;
                for (int i = 0; i + 2 <= line[1].length(); i += 2) {
                    shares.put(Pair.at(line[1], i), share);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double share(int pair) {
        return shares.getOrDefault(pair, 0.0);
    }
}
