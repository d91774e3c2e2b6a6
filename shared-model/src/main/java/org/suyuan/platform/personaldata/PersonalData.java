package org.suyuan.platform.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.suyuan.rules.RuleBroken;

/**
 * Finds what identifies a person in a text that leaves the vault: before a notice is published, a statement is made, minutes
 * are adopted or a new matter is announced. Of names only those are found, as doubts, that a word announces: the others are the
 * second reader's task.
 */
public final class PersonalData {
    private PersonalData() {}

    /** All that is found, in the order of the text; of two findings over one piece the more certain. */
    public static List<Finding> in(String text) {
        ReadText read = ReadText.of(text);
        List<Finding> found = new ArrayList<>();
        List<ReadText> readings = read.takesSignsForDigits() ? List.of(read, read.asSeen()) : List.of(read);
        for (ReadText reading : readings) {
            for (Detector detector : Detector.values()) {
                detector.find(reading).filter(finding -> isNew(finding, found)).forEach(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Finding::from));
        return List.copyOf(found);
    }

    /** Whether a text certainly shows a person: then it goes through no door. */
    public static boolean isIn(String text) {
        return in(text).stream().anyMatch(Finding::certain);
    }

    /**
     * What certainly shows a person in the fields of one act, also where a number runs from one field on into the next.
     *
     * @param fields by JSON pointer, in the order in which they are read; absent ones are left out
     */
    public static List<RuleBroken.Fault> in(Map<String, String> fields) {
        List<RuleBroken.Fault> faults = new ArrayList<>();
        String before = "";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            List<Finding> own = certain(field.getValue());
            own.forEach(found -> faults.add(fault(field.getKey(), found, 0)));
            int seam = before.length();
            certain(before + field.getValue()).stream()
                    .filter(found -> found.from() < seam && found.to() > seam)
                    .filter(found -> own.stream().noneMatch(other -> other.from() == 0))
                    .forEach(found -> faults.add(fault(field.getKey(), found, seam)));
            before = field.getValue();
        }
        return List.copyOf(faults);
    }

    private static List<Finding> certain(String text) {
        return in(text).stream().filter(Finding::certain).toList();
    }

    private static RuleBroken.Fault fault(String pointer, Finding found, int seam) {
        return new RuleBroken.Fault(pointer, found.kind(), Math.max(0, found.from() - seam), found.to() - seam);
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
