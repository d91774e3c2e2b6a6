package org.suyuan.grading.editions;

import static org.suyuan.grading.editions.EditionRules.EDITION_IS_ACTIVATED_BY_ANOTHER_PERSON;
import static org.suyuan.grading.editions.EditionRules.ONLY_A_DRAFT_IS_CHANGED;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.time.NewId;

/** One edition of rules that are data 规则版本. */
@Entity
@Table(name = "edition")
@SuppressWarnings("NullAway.Init")
public class Edition {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    private int number;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode content;

    private String note;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "activated_by")
    private @Nullable String activatedBy;

    @Column(name = "activated_at")
    private @Nullable Instant activatedAt;

    protected Edition() {}

    /** Begins as a draft. */
    public Edition(EditionKind kind, int number, JsonNode content, String note, String by, Instant now) {
        this.id = NewId.next();
        this.kind = kind;
        this.number = number;
        this.state = EditionState.DRAFT;
        this.draftedAt = now;
        write(content, note, by);
    }

    /** Changes the draft; who changed it last has drafted it. */
    public void rewrite(JsonNode changed, String why, String by) {
        ONLY_A_DRAFT_IS_CHANGED.demand(state == EditionState.DRAFT, state);
        write(changed, why, by);
    }

    private void write(JsonNode written, String why, String by) {
        content = written;
        note = why;
        draftedBy = by;
    }

    /** Comes in force, on the word of another person than wrote it. */
    public void activate(String by, Instant now) {
        ONLY_A_DRAFT_IS_CHANGED.demand(state == EditionState.DRAFT, state);
        EDITION_IS_ACTIVATED_BY_ANOTHER_PERSON.demand(!Written.isSamePerson(by, draftedBy));
        state = EditionState.ACTIVE;
        activatedBy = by;
        activatedAt = now;
    }

    /** Another is in force. */
    void retire() {
        state = EditionState.RETIRED;
    }

    public long version() {
        return version;
    }

    public int number() {
        return number;
    }

    public EditionState state() {
        return state;
    }

    public JsonNode content() {
        return content;
    }

    public String note() {
        return note;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable String activatedBy() {
        return activatedBy;
    }

    public @Nullable Instant activatedAt() {
        return activatedAt;
    }
}
