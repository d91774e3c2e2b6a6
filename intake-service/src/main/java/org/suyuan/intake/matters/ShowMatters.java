package org.suyuan.intake.matters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.Petitions.InMatter;
import org.suyuan.platform.problem.NotFound;

/**
 * Matters as a caller may see them: by the petitions that the caller may see, and by no other (E-19). One that they see a
 * single petition of is none to them.
 */
@ApplicationScoped
public class ShowMatters {
    /** So many petitions of a matter are counted. */
    private static final int COUNTED = 5_000;

    private static final int SCANNED = 200;

    /** Fewest petitions of a matter. */
    static final int SEVERAL = 2;

    @Inject
    Petitions petitions;

    @Inject
    SharedMatters matters;

    /**
     * A matter and what the caller sees of it.
     *
     * @param petitions about it, newest first
     */
    public record Shown(SharedMatter matter, List<InMatter> petitions) {
        /** The newest of its petitions: where it stands in the list. */
        public UUID newest() {
            return petitions.get(0).id();
        }

        /** What a person called it, or the title of its first petition. */
        public String name() {
            String given = matter.name();
            return given == null ? petitions.get(petitions.size() - 1).title() : given;
        }
    }

    /** Matters, that first whose newest petition came last; those whose newest came before an id; one more than asked for. */
    @Transactional
    public List<Shown> before(UUID before, int limit) {
        List<Shown> shown = new ArrayList<>();
        // Never empty: SQL knows no empty list.
        Set<UUID> seen = new HashSet<>(Set.of(new UUID(0, 0)));
        UUID from = before;
        List<UUID> page;
        do {
            page = petitions.inMatters(from, seen, SCANNED);
            Set<UUID> fresh = new HashSet<>(matters.of(page).values());
            seen.addAll(fresh);
            // One whose newest lies before this listing stands on an earlier page.
            List<UUID> looked = page;
            of(fresh).stream().filter(one -> looked.contains(one.newest())).forEach(shown::add);
            from = page.isEmpty() ? from : page.get(page.size() - 1);
        } while (page.size() == SCANNED && shown.size() <= limit);
        return shown.stream().limit(limit + 1L).toList();
    }

    /**
     * One matter.
     *
     * @throws NotFound when the caller sees fewer than two petitions of it
     */
    @Transactional
    public Shown existing(UUID matterId) {
        return of(Set.of(matterId)).stream().findFirst().orElseThrow(() -> new NotFound(matterId));
    }

    /** Of some matters those that the caller sees, the one with the newest petition first. */
    List<Shown> of(Set<UUID> matterIds) {
        return matterIds.isEmpty()
                ? List.of()
                : matters.list("id in ?1", matterIds).stream()
                        // Each by itself: a mass matter must not take the room of the others.
                        .map(matter -> new Shown(matter, petitions.ofMatter(matter.id(), COUNTED)))
                        .filter(one -> one.petitions().size() >= SEVERAL)
                        .sorted(Comparator.comparing(Shown::newest).reversed())
                        .toList();
    }

    /** The matter of a petition, where the caller sees one. */
    @Transactional
    public Stream<Shown> ofPetition(UUID petitionId) {
        petitions.existing(petitionId);
        return matters.of(petitionId).stream().flatMap(matter -> of(Set.of(matter)).stream());
    }
}
