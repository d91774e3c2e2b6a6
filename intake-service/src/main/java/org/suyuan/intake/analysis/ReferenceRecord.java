package org.suyuan.intake.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another system knows of a unit or a person, imported (I-08).
 *
 * @param source the system
 * @param reference its number there: the same again replaces
 * @param kind what it is about
 * @param unit path of the unit; null of a person
 * @param employeeNumber number of the person; null of a unit. Kept as a keyed mark only
 * @param finding what is known; of a person it is sealed
 * @param from first day on which it may be used
 * @param until last day on which it may be used; afterwards it is deleted
 */
public record ReferenceRecord(
        String source,
        String reference,
        AssociationKind kind,
        @Nullable String unit,
        @Nullable String employeeNumber,
        String finding,
        LocalDate from,
        LocalDate until) {

    @Override
    public String toString() {
        return "ReferenceRecord[sealed]";
    }
}
