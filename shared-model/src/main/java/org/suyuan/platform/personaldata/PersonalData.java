package org.suyuan.platform.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what identifies a person in a text that leaves the vault: before a notice is published, a statement is made, minutes
 * are adopted or a new matter is announced. Names are not found here: they are the second reader's task.
 */
public final class PersonalData {
    private PersonalData() {}

    /** All that is found, in the order of the text; of two findings over one piece the more certain. */
    public static List<Finding> in(String text) {
        ReadText read = ReadText.of(text);
        List<Finding> found = new ArrayList<>();
        for (Detector detector : Detector.values()) {
            detector.find(read).filter(finding -> isNew(finding, found)).forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Finding::from));
        return List.copyOf(found);
    }

    /** Whether a text certainly shows a person: then it goes through no door. */
    public static boolean isIn(String text) {
        return in(text).stream().anyMatch(Finding::certain);
    }

    private static boolean isNew(Finding finding, List<Finding> found) {
        boolean overlaps = found.stream().anyMatch(other -> other.from() < finding.to() && finding.from() < other.to());
        if (overlaps && finding.certain()) {
            return found.removeIf(
                            other -> !other.certain() && other.from() < finding.to() && finding.from() < other.to())
                    || found.stream().noneMatch(other -> other.from() < finding.to() && finding.from() < other.to());
        }
        return !overlaps;
    }
}
