package org.suyuan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.suyuan.intake.words.Appeal;
import org.suyuan.intake.words.SearchedText;

/** The searched words of a petition: title and text, in the database without differences of width and case. */
@Entity
@Immutable
@Table(name = "petition_text")
public class PetitionText {
    @Id
    @Column(name = "petition_id")
    UUID petitionId;

    @ColumnTransformer(write = "search_text(?)")
    String said;

    @SuppressWarnings("NullAway.Init")
    protected PetitionText() {}

    PetitionText(UUID petitionId, Appeal appeal) {
        this.petitionId = petitionId;
        this.said = SearchedText.of(appeal.title() + '\n' + appeal.text());
    }
}
