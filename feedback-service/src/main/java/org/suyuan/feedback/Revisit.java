package org.suyuan.feedback;

import static org.suyuan.feedback.FeedbackRules.NEW_MATTER_SHOWS_NO_PERSON;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.personaldata.PersonalData;

/**
 * What a revisit found 回访 (F-06).
 *
 * @param implemented whether what was promised was done
 * @param satisfied whether the petitioner is satisfied
 * @param retaliation whether the petitioner speaks of retaliation
 * @param notes in words; stays in this service
 * @param newMatter a new matter, which starts a linked petition (F-07); null when there is none
 */
public record Revisit(
        boolean implemented,
        boolean satisfied,
        boolean retaliation,
        String notes,
        @Nullable NewMatter newMatter) {

    /**
     * A new matter, in words without a person in them: it travels to intake.
     *
     * @param matterId its id
     */
    public record NewMatter(UUID matterId, String title, String text, String unit) {}

    void check() {
        NewMatter found = newMatter;
        NEW_MATTER_SHOWS_NO_PERSON.demand(
                found == null || !PersonalData.isIn(found.title()) && !PersonalData.isIn(found.text()));
    }
}
