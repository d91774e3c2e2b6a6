package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.REPEAT_FOLLOWS_THE_FIRST;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.words.Appeal;

/** What a petition is about: when it arrived and what it says, where it falls, and which petition it goes with (I-11, I-23). */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Matter {
    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String text;

    @Column(name = "linked_to")
    private @Nullable UUID linkedTo;

    private @Nullable String category;

    @Column(name = "category_by")
    private @Nullable String categoryBy;

    protected Matter() {}

    Matter(Appeal appeal, @Nullable UUID linkedTo, Instant receivedAt) {
        this.receivedAt = receivedAt;
        this.title = appeal.title();
        this.text = appeal.text();
        this.linkedTo = linkedTo;
    }

    /** Is raised again: goes with the earlier petition, unless it goes with one already. */
    void repeats(UUID earlier, Matter first) {
        REPEAT_FOLLOWS_THE_FIRST.demand(!receivedAt.isBefore(first.receivedAt));
        linkedTo = linkedTo == null ? earlier : linkedTo;
    }

    /** Is another matter after all; false when it was not linked to that petition. */
    boolean isNoRepeatOf(UUID other) {
        boolean linked = other.equals(linkedTo);
        linkedTo = linked ? null : linkedTo;
        return linked;
    }

    void goesOnIn(UUID other) {
        linkedTo = other;
    }

    void categorize(String path, String by) {
        category = path;
        categoryBy = by;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The petition that it repeats, goes on in or was found in; null when there is none. */
    public @Nullable UUID linkedTo() {
        return linkedTo;
    }

    /** Path in the category tree; null until a person confirms one. */
    public @Nullable String category() {
        return category;
    }

    public @Nullable String categoryBy() {
        return categoryBy;
    }
}
