package org.suyuan.grading.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Branch;
import org.suyuan.contract.Limit;
import org.suyuan.contract.grading.Units;

/** Units disagree about who is responsible: their common superior decides, meanwhile who was named stays responsible (E-17, I-22). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A dispute about who is responsible 管辖争议 (E-17)")
public record Dispute(
        @Schema(description = "Path of the unit that disputes", examples = "/group/hr")
        String unit,

        @Schema(description = "Why", examples = "津贴标准由财务部核定")
        String reason,

        @Schema(description = "Account of who raised it", examples = "hr-li")
        String raisedBy,

        @Schema(description = "When", examples = "2026-11-21T10:30:00+08:00")
        Instant raisedAt,

        @Schema(description = "Path of the common superior, who decides; empty for the highest", examples = "/group")
        String superior,

        @Schema(description = "By when", examples = "2026-11-27T23:59:59+08:00")
        Instant dueAt,

        @Schema(description = "Account of who decided; absent until then", examples = "leader-sun") @Nullable String decidedBy,

        @Schema(description = "How it was decided; absent until then", examples = "由财务部主办，人力资源部协办") @Nullable String decision) {
    /** E-04: an objection to being responsible is settled within five working days. */
    public static final Limit LIMIT = Limit.workingDays(5);

    /** A unit disputes. */
    public static Dispute raised(Units units, String unit, String reason, String by, Instant now, Instant dueAt) {
        return new Dispute(unit, reason, by, now, superior(units, unit), dueAt, null, null);
    }

    /** Path of the lowest unit that all of them lie below: nobody is judge of their own dispute; the root at most. */
    private static String superior(Units units, String other) {
        List<String> parties =
                Stream.concat(units.all().stream(), Stream.of(other)).toList();
        String shared = parties.stream().reduce(Dispute::common).orElseThrow();
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

    /** The superior has decided. */
    public Dispute decided(String by, String how) {
        return new Dispute(unit, reason, raisedBy, raisedAt, superior, dueAt, by, how);
    }

    /** Whether it awaits its decision. */
    public boolean awaitsDecision() {
        return decidedBy == null;
    }

    /** Whether somebody of a unit decides it: of the superior, or above. */
    public boolean fallsTo(String path) {
        return Branch.covers(path, superior);
    }
}
