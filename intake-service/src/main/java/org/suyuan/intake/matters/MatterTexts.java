package org.suyuan.intake.matters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.platform.sql.Sql;

/** The words of petitions, prepared for the question whether they are about the same; for the machine, which sees all. */
@ApplicationScoped
class MatterTexts {
    @Inject
    Sql sql;

    /**
     * A petition as the machine compares it.
     *
     * @param confidential whether it accuses somebody: it is compared with accusations alone (E-19)
     * @param anonymous whether no time finer than the day may be kept of it (I-14)
     */
    record Worded(UUID id, boolean confidential, boolean anonymous, MatterText text) {}

    /** One petition. */
    Optional<Worded> of(UUID id) {
        return of(List.of(id)).values().stream().findFirst();
    }

    /** Some petitions, by their ids. */
    Map<UUID, Worded> of(Collection<UUID> ids) {
        List<Worded> found = sql.list(
                "select id, confidential, anonymous, title, text, received_at from petition where id = any(?)",
                row -> new Worded(
                        row.getObject("id", UUID.class),
                        row.getBoolean("confidential"),
                        row.getBoolean("anonymous"),
                        new MatterText(row.getString("title"), row.getString("text"), Sql.moment(row, "received_at"))),
                Sql.Many.uuids(ids));
        Map<UUID, Worded> texts = new LinkedHashMap<>();
        found.forEach(worded -> texts.put(worded.id(), worded));
        return texts;
    }
}
