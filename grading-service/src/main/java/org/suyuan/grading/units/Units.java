package org.suyuan.grading.units;

import java.util.List;
import java.util.stream.Stream;

/**
 * The units of a petition.
 *
 * @param lead path of the lead unit 主办单位
 * @param supporting paths of the assisting units 协办单位
 */
public record Units(String lead, List<String> supporting) {
    /** All, the lead unit first. */
    public List<String> all() {
        return Stream.concat(Stream.of(lead), supporting.stream()).distinct().toList();
    }

    /** Path of the common superior: the lowest unit that all of them, and another, lie below or are; the root at most. */
    String superiorWith(String other) {
        List<String> parties = Stream.concat(all().stream(), Stream.of(other)).toList();
        String shared = parties.stream().reduce(Units::common).orElseThrow();
        // Nobody is judge of their own dispute.
        return parties.contains(shared) ? shared.substring(0, shared.lastIndexOf('/')) : shared;
    }

    private static String common(String one, String other) {
        String[] ones = one.split("/", -1);
        String[] others = other.split("/", -1);
        StringBuilder shared = new StringBuilder();
        for (int i = 1; i < Math.min(ones.length, others.length) && ones[i].equals(others[i]); i++) {
            shared.append('/').append(ones[i]);
        }
        return shared.toString();
    }
}
