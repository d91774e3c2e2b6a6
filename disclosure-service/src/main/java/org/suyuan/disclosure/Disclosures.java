package org.suyuan.disclosure;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.platform.store.Aggregates;

/** The disclosures of all graded petitions. */
@ApplicationScoped
public class Disclosures extends Aggregates<Disclosure> {
    /** A page of the board on a day: newest petitions first, those before an id. */
    public List<Disclosure> onBoard(UUID before, LocalDate day, int limit) {
        return find(
                        "id < ?1 and state = ?2 and confidential = false and visibleUntil >= ?3 order by id desc",
                        before,
                        DisclosureState.PUBLISHED,
                        day)
                .page(Page.ofSize(limit + 1))
                .list();
    }
}
