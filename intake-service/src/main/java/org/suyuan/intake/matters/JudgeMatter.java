package org.suyuan.intake.matters;

import static org.suyuan.intake.matters.MatterRules.MATTER_HAS_SEVERAL_PETITIONS;
import static org.suyuan.intake.matters.MatterRules.MATTER_IS_LEFT_BY_ITS_OWN;
import static org.suyuan.intake.matters.MatterRules.MATTER_IS_OF_ONE_SECRECY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.Petitions.InMatter;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.Precondition;

/**
 * What a person decides about matters (I-23): that several petitions are one, what it is called, and what does not belong to
 * it. Of petitions that the caller may not see nothing changes.
 */
@ApplicationScoped
public class JudgeMatter {
    /** So many petitions are linked at once. */
    static final int LINKED = 200;

    @Inject
    SharedMatters matters;

    @Inject
    ShowMatters showMatters;

    @Inject
    Petitions petitions;

    @Inject
    Interests interests;

    @Inject
    Precondition precondition;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Puts petitions together that are about one matter. */
    @Transactional
    public ShowMatters.Shown create(Set<UUID> petitionIds, @Nullable String name) {
        matters.hold();
        demandTheirs(petitionIds);
        MATTER_HAS_SEVERAL_PETITIONS.demand(petitionIds.size() >= ShowMatters.SEVERAL, ShowMatters.SEVERAL);
        return showMatters.existing(created(petitionIds, name).id());
    }

    /** Puts petitions into a matter, out of those that they belonged to. */
    @Transactional
    public ShowMatters.Shown join(UUID matterId, Set<UUID> petitionIds) {
        matters.hold();
        ShowMatters.Shown shown = required(matterId);
        Set<UUID> all =
                Stream.concat(petitionIds.stream(), Stream.of(shown.newest())).collect(Collectors.toSet());
        demandTheirs(all);
        matters.nextVersion(shown.matter());
        matters.put(matterId, petitionIds, null, caller.name());
        return touched(shown.matter());
    }

    /**
     * Takes petitions out of a matter; several of them become a matter of their own.
     *
     * @return what is left and what was made, as far as either is a matter
     */
    @Transactional
    public List<ShowMatters.Shown> split(UUID matterId, Set<UUID> petitionIds, @Nullable String name) {
        matters.hold();
        ShowMatters.Shown shown = required(matterId);
        Set<UUID> members = shown.petitions().stream().map(InMatter::id).collect(Collectors.toSet());
        MATTER_IS_LEFT_BY_ITS_OWN.demand(members.containsAll(petitionIds));
        demandTheirs(petitionIds);
        matters.nextVersion(shown.matter());
        matters.takeOut(matterId, petitionIds);
        if (petitionIds.size() >= ShowMatters.SEVERAL) {
            SharedMatter made = created(petitionIds, name);
            return showMatters.of(Set.of(matterId, made.id()));
        }
        return showMatters.of(Set.of(matterId));
    }

    /** Calls it by a name. */
    @Transactional
    public ShowMatters.Shown rename(UUID matterId, String name) {
        ShowMatters.Shown shown = required(matterId);
        shown.matter().rename(name);
        return touched(shown.matter());
    }

    /** Says that it is one matter and links its petitions to the first of them, so many at once as {@link #LINKED}. */
    @Transactional
    public ShowMatters.Shown confirm(UUID matterId) {
        ShowMatters.Shown shown = required(matterId);
        List<InMatter> oldestFirst = shown.petitions().stream()
                .filter(one -> one.state() != PetitionState.MERGED)
                .sorted(Comparator.comparing(InMatter::receivedAt).thenComparing(InMatter::id))
                .toList();
        if (!oldestFirst.isEmpty()) {
            link(
                    oldestFirst.get(0).id(),
                    oldestFirst.stream().skip(1).map(InMatter::id).toList());
        }
        shown.matter().confirm(caller.name(), clock.instant());
        return touched(shown.matter());
    }

    private void link(UUID firstId, List<UUID> later) {
        Petition first = petitions.existing(firstId);
        interests.demandNone(firstId);
        petitions.visibleOf(later).stream()
                .filter(petition -> petition.matter().linkedTo() == null && petition.state() != PetitionState.MERGED)
                .sorted(Comparator.comparing(Petition::id))
                .limit(LINKED)
                .forEach(petition -> {
                    interests.demandNone(petition.id());
                    petition.repeats(first);
                });
    }

    private SharedMatter created(Set<UUID> petitionIds, @Nullable String name) {
        SharedMatter created = matters.create();
        if (name != null) {
            created.rename(name);
        }
        created.confirm(caller.name(), clock.instant());
        matters.put(created.id(), petitionIds, null, caller.name());
        matters.flush();
        return created;
    }

    /** The matter that a request wants to change, in the version that it was made from. */
    private ShowMatters.Shown required(UUID matterId) {
        ShowMatters.Shown shown = showMatters.existing(matterId);
        precondition.check(shown.matter().version());
        return shown;
    }

    private ShowMatters.Shown touched(SharedMatter matter) {
        matters.flush();
        return showMatters.existing(matter.id());
    }

    /** All are there for the caller, who has no interest in any, and all are as secret as each other. */
    private void demandTheirs(Set<UUID> petitionIds) {
        Set<UUID> visible = petitions.visibleOf(List.copyOf(petitionIds)).stream()
                .map(Petition::id)
                .collect(Collectors.toSet());
        petitionIds.stream().filter(id -> !visible.contains(id)).findFirst().ifPresent(id -> {
            throw new NotFound(id);
        });
        petitionIds.forEach(interests::demandNone);
        MATTER_IS_OF_ONE_SECRECY.demand(matters.areOfOneSecrecy(petitionIds));
    }
}
