package org.suyuan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a category tree in: a line a leaf, {@code level1,level2,level3[,leadUnit[,supportingUnit;supportingUnit]]}. */
final class ImportCategories {
    private static final List<String> COLUMNS = List.of("level1", "level2", "level3", "leadUnit");

    private final Api api;
    private final PrintStream out;

    ImportCategories(Layout layout, PrintStream out) {
        this.api = new Api(layout);
        this.out = out;
    }

    boolean run(Path file) {
        try {
            List<Map<String, Object>> leaves = new ArrayList<>();
            List<String> lines = Files.readAllLines(file);
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    leaves.add(leaf(lines.get(i), i + 1));
                }
            }
            long count = api.must(Accounts.ADMIN, "/intake/v1/categories", leaves)
                    .at("/leaves")
                    .asLong();
            out.println(count + " leaves of the category tree are in");
            return true;
        } catch (IOException e) {
            throw new Failure("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static Map<String, Object> leaf(String line, int number) {
        String[] cells = line.split(",", -1);
        if (cells.length < 3) {
            throw new Failure("line " + number + ": needs level1,level2,level3");
        }
        Map<String, Object> leaf = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.length, COLUMNS.size()); i++) {
            if (!cells[i].isBlank()) {
                leaf.put(COLUMNS.get(i), cells[i].strip());
            }
        }
        if (cells.length > COLUMNS.size() && !cells[COLUMNS.size()].isBlank()) {
            leaf.put("supportingUnits", List.of(cells[COLUMNS.size()].strip().split(";")));
        }
        return leaf;
    }
}
