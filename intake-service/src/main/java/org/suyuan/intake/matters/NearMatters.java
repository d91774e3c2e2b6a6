package org.suyuan.intake.matters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.intake.learning.AverageLinkage;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.intake.learning.SameMatter;
import org.suyuan.intake.repeats.RepeatJudgements;
import org.suyuan.intake.repeats.index.PairCounts;
import org.suyuan.intake.repeats.index.RepeatIndex;

/** Which matters a petition may belong to, and which petitions without a matter it may make one with (I-23). */
@ApplicationScoped
class NearMatters {
    /** So many petitions that share most with it are looked at. */
    private static final int CANDIDATES = 30;

    /** So many of the newest of each of two matters say whether they are one. */
    private static final int SPEAKING = 10;

    @Inject
    RepeatIndex index;

    @Inject
    RepeatJudgements judgements;

    @Inject
    PairCounts counts;

    @Inject
    SharedMatters matters;

    @Inject
    MatterTexts texts;

    /**
     * A matter, or a single petition, that a petition is near.
     *
     * @param matterId the matter; null for a petition without one
     * @param petitionId the nearest petition of it
     * @param nearness from 0 to 1, see {@link AverageLinkage}
     */
    record Near(@Nullable UUID matterId, UUID petitionId, double nearness) {}

    /** What a petition is near, the nearest first; matters before single petitions. */
    List<Near> of(MatterTexts.Worded asked) {
        Set<UUID> candidates = new LinkedHashSet<>(index.alike(asked.id(), asked.text(), CANDIDATES));
        Set<UUID> others = judgements.other(asked.id());
        candidates.removeAll(others);
        Map<UUID, UUID> matterOf = matters.of(candidates);
        candidates.removeAll(matterOf.keySet());
        Set<UUID> open = new LinkedHashSet<>(matterOf.values());
        open.removeAll(matters.apart(asked.id()));
        open.removeAll(matters.of(others).values());
        Map<UUID, List<UUID>> members = new HashMap<>();
        open.forEach(matter -> members.put(matter, matters.members(matter, AverageLinkage.COMPARED)));
        members.values().forEach(candidates::addAll);
        candidates.remove(asked.id());
        Map<UUID, MatterTexts.Worded> worded = texts.of(candidates);
        worded.values().removeIf(other -> other.confidential() != asked.confidential());
        return near(asked, members, worded);
    }

    private List<Near> near(
            MatterTexts.Worded asked, Map<UUID, List<UUID>> members, Map<UUID, MatterTexts.Worded> worded) {
        AverageLinkage linkage = linkage();
        List<Near> near = new ArrayList<>();
        members.forEach((matter, ids) -> {
            List<MatterTexts.Worded> others =
                    ids.stream().map(worded::remove).filter(Objects::nonNull).toList();
            if (!others.isEmpty()) {
                near.add(new Near(matter, others.get(0).id(), nearness(linkage, asked, others)));
            }
        });
        worded.values()
                .forEach(other -> near.add(new Near(null, other.id(), nearness(linkage, asked, List.of(other)))));
        near.sort(Comparator.comparing((Near one) -> one.matterId() == null)
                .thenComparing(Comparator.comparingDouble((Near one) -> -one.nearness())));
        return near;
    }

    private static double nearness(AverageLinkage linkage, MatterTexts.Worded asked, List<MatterTexts.Worded> others) {
        return linkage.nearness(
                asked.text(), others.stream().map(MatterTexts.Worded::text).toList());
    }

    /** Whether two matters are one. */
    boolean areOne(UUID one, UUID other) {
        return !matters.areKeptApart(one, other)
                && AverageLinkage.isNear(linkage().between(words(one), words(other)));
    }

    /** Whether a petition without a matter belongs to one, as it is by now. */
    boolean belongsTo(UUID petitionId, UUID matter) {
        boolean isKeptOut = matters.apart(petitionId).contains(matter)
                || matters.of(judgements.other(petitionId)).containsValue(matter);
        return !isKeptOut && isNear(petitionId, matter);
    }

    private boolean isNear(UUID petitionId, UUID matter) {
        return texts.of(petitionId)
                .filter(single -> AverageLinkage.isNear(linkage().nearness(single.text(), words(matter))))
                .isPresent();
    }

    private List<MatterText> words(UUID matter) {
        return texts.of(matters.members(matter, SPEAKING)).values().stream()
                .map(MatterTexts.Worded::text)
                .toList();
    }

    private AverageLinkage linkage() {
        return new AverageLinkage(new SameMatter(counts.rarity()));
    }
}
