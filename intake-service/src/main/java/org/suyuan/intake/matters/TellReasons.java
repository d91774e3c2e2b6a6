package org.suyuan.intake.matters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.Petitions.InMatter;
import org.suyuan.intake.Petitions.Said;
import org.suyuan.intake.learning.AverageLinkage;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.intake.learning.SameMatter;
import org.suyuan.intake.repeats.index.PairCounts;
import org.suyuan.platform.problem.NotFound;

/** What holds a matter together, as a person can follow it (I-23): of the petitions that the caller sees. */
@ApplicationScoped
public class TellReasons {
    private static final int SHOWN = 8;

    @Inject
    Petitions petitions;

    @Inject
    PairCounts counts;

    @Inject
    MatterTexts texts;

    @Inject
    NearMatters near;

    @Inject
    ShowMatters showMatters;

    /**
     * Reasons, each with how many of the compared pairs have it, the most frequent first.
     *
     * @param names rare names that both have
     * @param topics what both are about
     * @param passages what both say word for word
     * @param probability that two of its petitions are about the same matter, from 0 to 1; the mean
     */
    public record Reasons(List<String> names, List<String> topics, List<String> passages, double probability) {}

    /**
     * A matter that a petition belongs to, or may belong to.
     *
     * @param isMember whether it belongs to it
     * @param probability from 0 to 1
     */
    public record Offered(ShowMatters.Shown shown, boolean isMember, double probability) {}

    /** Compares the newest petitions of a matter with each other. */
    @Transactional
    public Reasons of(ShowMatters.Shown shown) {
        List<MatterText> all = words(shown.petitions());
        SameMatter judge = new SameMatter(counts.rarity());
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> topics = new HashMap<>();
        Map<String, Integer> passages = new HashMap<>();
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                SameMatter.Likeness likeness = judge.judge(all.get(i), all.get(j));
                count(names, likeness.names());
                count(topics, likeness.topics());
                count(passages, likeness.passages());
                sum += SameMatter.probability(likeness.score());
                pairs++;
            }
        }
        return new Reasons(first(names), first(topics), first(passages), sum / Math.max(1, pairs));
    }

    /** Matters that a petition belongs to or may belong to, the most probable first: what a clerk is offered at registration. */
    @Transactional
    public List<Offered> offeredTo(UUID petitionId) {
        UUID own = showMatters
                .ofPetition(petitionId)
                .map(one -> one.matter().id())
                .findFirst()
                .orElse(petitionId);
        MatterTexts.Worded asked = texts.of(petitionId).orElseThrow(() -> new NotFound(petitionId));
        List<UUID> around = near.of(asked).stream()
                .flatMap(one -> Stream.ofNullable(one.matterId()))
                .toList();
        return showMatters
                .of(Set.copyOf(Stream.concat(around.stream(), Stream.of(own)).toList()))
                .stream()
                .map(one -> offered(one, one.matter().id().equals(own), petitionId, asked.text()))
                .filter(one -> one.isMember() || one.probability() >= SameMatter.probability(SameMatter.POSSIBLE))
                .sorted(Comparator.comparingDouble((Offered one) -> -one.probability()))
                .toList();
    }

    private Offered offered(ShowMatters.Shown shown, boolean isMember, UUID petitionId, MatterText asked) {
        List<InMatter> others = shown.petitions().stream()
                .filter(other -> !other.id().equals(petitionId))
                .toList();
        double nearness = new AverageLinkage(new SameMatter(counts.rarity())).nearness(asked, words(others));
        return new Offered(shown, isMember, nearness);
    }

    private List<MatterText> words(List<InMatter> members) {
        List<UUID> newest = members.stream()
                .limit(AverageLinkage.COMPARED)
                .map(InMatter::id)
                .toList();
        return petitions.said(newest).stream().map(TellReasons::text).toList();
    }

    private static MatterText text(Said said) {
        return new MatterText(said.title(), said.text(), said.receivedAt());
    }

    private static void count(Map<String, Integer> counted, Collection<String> reasons) {
        reasons.forEach(reason -> counted.merge(reason, 1, Integer::sum));
    }

    private static List<String> first(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }
}
