package org.suyuan.intake.reception;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.STATE;

import org.suyuan.rules.Rule;

/** Refusals of receptions by leaders. */
public enum ReceptionRules implements Rule {
    RECEPTION_LIES_AHEAD(CONTENT, "X-08", "a reception ends after now, and after it begins"),
    RECEPTION_WITHIN_A_YEAR(CONTENT, "X-08", "a reception is planned for one of the next {0} days"),
    GUEST_CAN_BE_REACHED(CONTENT, "X-08", "who comes to a reception gives a phone by which they can be reached"),
    JOINT_RECEPTION_NAMES_DEPARTMENTS(CONTENT, "X-08", "a joint reception names the departments that receive together"),
    RECEPTION_TAKES_PLACE(STATE, "X-08", "a reception that was called off or is over takes nobody"),
    RECEPTION_HAS_ROOM(STATE, "X-08", "a reception receives at most {0}"),
    RECEPTION_IS_RECORDED_FROM_ITS_DAY_ON(
            STATE, "X-08", "what was said at a reception is recorded on its day or later"),
    APPOINTMENT_ENDS_ONCE(STATE, "X-08", "an appointment ends once; it is {0}"),
    RECEPTION_RECORD_HAS_ONE_MATTER(
            CONTENT, "X-08", "a record of a reception belongs to a petition or tells a new matter, not both");

    private final Terms terms;

    ReceptionRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
