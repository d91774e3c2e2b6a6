package org.suyuan.disclosure;

import static java.util.Objects.requireNonNull;
import static org.suyuan.disclosure.DisclosureRules.DOUBTS_ARE_JUDGED;
import static org.suyuan.disclosure.DisclosureRules.NOTICE_IS_EXAMINED;
import static org.suyuan.disclosure.DisclosureRules.NOTICE_SHOWS_NOBODY_OF_THE_FILE;
import static org.suyuan.disclosure.DisclosureRules.REVIEWER_IS_A_SECOND_PERSON;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.time.NewId;

/** A notice as somebody drafted it, and what intake answers about it (D-05, X-35). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Draft {
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Notice notice;

    @Column(name = "draft_id")
    private @Nullable UUID draftId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Recognised> recognised;

    @Column(name = "drafted_by")
    private String draftedBy;

    protected Draft() {}

    Draft(Notice notice, String draftedBy) {
        notice.check();
        this.notice = notice;
        this.draftedBy = draftedBy;
    }

    /** It is to be looked through from now on, under a new id. */
    UUID examineAnew() {
        UUID asked = NewId.next();
        draftId = asked;
        recognised = null;
        return asked;
    }

    /** Intake answers; about an earlier draft it is not heard. */
    void examined(UUID draft, List<Recognised> places) {
        if (draft.equals(draftId)) {
            recognised = places;
        }
    }

    /** Two persons by what they are, not by how the account is spelled. */
    void demandSecondPerson(String by) {
        REVIEWER_IS_A_SECOND_PERSON.demand(!Written.isSamePerson(by, draftedBy));
    }

    /** What must hold before everybody reads it; returns the notice. */
    Notice toPublish(boolean doubtsJudged) {
        Notice drafted = requireNonNull(notice);
        drafted.check();
        NOTICE_IS_EXAMINED.demand(recognised != null);
        NOTICE_SHOWS_NOBODY_OF_THE_FILE.demandNone(
                requireNonNull(recognised).stream().map(Recognised::fault).toList());
        DOUBTS_ARE_JUDGED.demand(
                doubtsJudged || drafted.doubts().isEmpty(), drafted.doubts().size());
        return drafted;
    }

    /** Drops the text; who drafted it stays. */
    void erase() {
        notice = null;
        recognised = null;
    }

    @Nullable Notice notice() {
        return notice;
    }

    /** Where intake recognised people of the file; null until it has answered. */
    @Nullable List<Recognised> recognised() {
        return recognised;
    }

    String draftedBy() {
        return draftedBy;
    }
}
