package org.suyuan.platform.security;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.Branch;

/**
 * The part of the organisation that a caller sees and acts on 可见范围: the branch below the unit of the token. The Centre
 * sees what concerns the branch, a department what its branch handles, a leader both.
 *
 * @param branch path of the unit, without a slash at its end; empty for the root
 * @param concerned whether petitions about units of the branch are seen
 * @param handled whether petitions that units of the branch handle are seen
 * @param discipline whether petitions are seen that accuse somebody outside the branch (E-19); nobody else sees any
 */
public record Visibility(String branch, boolean concerned, boolean handled, boolean discipline) {
    /** Of the service itself, when it digests events or keeps clocks. */
    public static final Visibility EVERYTHING = new Visibility("", true, true, true);

    /** Whether a unit is the branch's or below it. */
    public boolean covers(String unit) {
        return Branch.covers(branch, unit);
    }

    /** Whether a petition is seen. */
    public boolean sees(String concernedUnit, Collection<String> handlingUnits, @Nullable Accusation accusation) {
        if (accusation != null) {
            return discipline && covers(concernedUnit) && !accusation.concerns(branch);
        }
        return concerned && covers(concernedUnit)
                || handled && handlingUnits.stream().anyMatch(this::covers);
    }

    /** The pattern of SQL's {@code like ... escape '\'} for all units below the branch. */
    public String below() {
        return branch.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%") + "/%";
    }
}
