package org.suyuan.platform.store;

import org.suyuan.platform.security.Visibility;

/** The condition in HQL under which a caller sees an aggregate. */
final class Seen {
    private static final String CONCERNED = "(unit = :branch or unit like :below escape '\\')";

    /** Discipline sees accusations of its branch, unless it belongs to the accused (E-19). */
    private static final String ACCUSING = "confidential = true and " + CONCERNED
            + " and (accusedUnit is null or locate(concat(accusedUnit, '/'), concat(:branch, '/')) <> 1)"
            + " and not exists (select 1 from Interest accused where accused.petitionId = this.id"
            + " and accused.person in :persons and accused.ground = ACCUSED)";

    private Seen() {}

    /**
     * By what the caller sees.
     *
     * @param handled true when a unit of the branch handles the petition
     */
    static String by(Visibility visibility, String handled) {
        return "confidential = false and (" + (visibility.concerned() ? CONCERNED : "1 = 0") + " or "
                + (visibility.handled() ? handled : "1 = 0") + ")"
                + (visibility.discipline() ? " or " + ACCUSING : "");
    }
}
