package org.suyuan.intake.repeats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.Petition;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.Petitions.Said;
import org.suyuan.intake.identities.ReadingPurpose;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.intake.learning.Ranked;
import org.suyuan.intake.learning.SameMatter;
import org.suyuan.intake.repeats.index.PairCounts;
import org.suyuan.intake.repeats.index.RepeatIndex;
import org.suyuan.intake.reviewing.ReviewStandings;
import org.suyuan.platform.audit.AuditTrail;
import org.suyuan.platform.security.Scope;

/** Looks for petitions about the same matter, and says why (I-23). A person decides. */
@ApplicationScoped
public class FindRepeats {
    private static final int ALIKE = 100;
    private static final int SAME_PERSON = 20;
    private static final int SUPPORTING = 20;

    /** The same person about much the same: as telling as the name of the place. */
    private static final double SAME_PERSON_COUNTS = 3;

    @Inject
    Petitions petitions;

    @Inject
    RepeatIndex index;

    @Inject
    RepeatJudgements judgements;

    @Inject
    ReviewStandings standings;

    @Inject
    PairCounts counts;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    /**
     * A petition that may be about the same matter.
     *
     * @param probability from 0 to 1
     * @param samePetitioner whether a petitioner is the same, by a number
     * @param sameUnit whether it concerns the same unit
     * @param reviewedOn the day it was reviewed for the last time: the same facts are no longer accepted; null when it was not
     * @param reasons what the texts have in common
     */
    public record Candidate(
            Petition petition,
            double probability,
            RepeatVerdict verdict,
            boolean samePetitioner,
            boolean sameUnit,
            @Nullable LocalDate reviewedOn,
            SameMatter.Likeness reasons) {}

    /** The candidates that the caller may see, the most probable first; what was judged another matter is left out. */
    @Transactional
    public List<Candidate> of(UUID petitionId, int atMost) {
        Petition asked = petitions.existing(petitionId);
        trail.record("findRepeats", petitionId, ReadingPurpose.REPEAT_CHECK.name(), List.of());
        MatterText text = text(asked);
        Set<UUID> samePerson = new LinkedHashSet<>(index.ofSamePetitioner(petitionId, SAME_PERSON));
        Set<UUID> ids = new LinkedHashSet<>(samePerson);
        ids.addAll(index.alike(petitionId, text, ALIKE));
        ids.removeAll(judgements.other(petitionId));
        List<Said> visible = petitions.said(List.copyOf(ids));
        if (visible.size() < ids.size()) {
            // A mass matter elsewhere must not crowd out what this caller may see.
            ids.addAll(index.alike(petitionId, text, ALIKE, scope.visibility()));
            ids.removeAll(judgements.other(petitionId));
            visible = petitions.said(List.copyOf(ids));
        }
        List<Ranked<Said>> first = new SameMatter(counts.rarity())
                .rank(text, visible, FindRepeats::text, SUPPORTING).stream()
                        .map(one -> samePerson.contains(one.key().id()) ? one.raisedBy(SAME_PERSON_COUNTS) : one)
                        .sorted(Comparator.comparingDouble((Ranked<Said> one) -> -one.probability()))
                        .limit(atMost)
                        .toList();
        Map<UUID, Petition> shown = petitions
                .visibleOf(first.stream().map(one -> one.key().id()).toList())
                .stream()
                .collect(Collectors.toMap(Petition::id, Function.identity()));
        Map<UUID, LocalDate> ended = standings.ended(List.copyOf(shown.keySet()));
        return first.stream()
                .filter(one -> shown.containsKey(one.key().id()))
                .map(one -> candidate(
                        Objects.requireNonNull(shown.get(one.key().id())),
                        one,
                        samePerson.contains(one.key().id()),
                        one.key().unit().equals(asked.unit()),
                        ended.get(one.key().id())))
                .toList();
    }

    private static Candidate candidate(
            Petition shown, Ranked<Said> judged, boolean samePerson, boolean sameUnit, @Nullable LocalDate reviewedOn) {
        double score = judged.judgement().score();
        RepeatVerdict verdict = score >= SameMatter.PROBABLE
                ? RepeatVerdict.PROBABLE
                : score >= SameMatter.POSSIBLE ? RepeatVerdict.POSSIBLE : RepeatVerdict.SIMILAR;
        return new Candidate(
                shown, judged.probability(), verdict, samePerson, sameUnit, reviewedOn, judged.judgement());
    }

    private static MatterText text(Said said) {
        return new MatterText(said.title(), said.text(), said.receivedAt());
    }

    static MatterText text(Petition petition) {
        return new MatterText(
                petition.appeal().title(),
                petition.appeal().text(),
                petition.matter().receivedAt());
    }
}
