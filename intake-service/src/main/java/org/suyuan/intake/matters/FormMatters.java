package org.suyuan.intake.matters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.intake.learning.AverageLinkage;
import org.suyuan.intake.repeats.JudgeRepeat;
import org.suyuan.intake.repeats.RepeatJudgement;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.time.TimePrecision;

/** Puts petitions into matters: the machine as they come, and a person by what they judge of two (I-23). */
@ApplicationScoped
class FormMatters {
    @Inject
    SharedMatters matters;

    @Inject
    NearMatters near;

    @Inject
    MatterTexts texts;

    @Inject
    WatchGrowth watchGrowth;

    @Inject
    TimePrecision precision;

    @Inject
    Caller caller;

    /** Finds the matter of a petition, where there is one near enough, or makes one with the nearest. */
    @Transactional
    void place(UUID petitionId) {
        matters.hold();
        if (matters.isTaken(petitionId) && matters.of(petitionId).isEmpty()) {
            texts.of(petitionId).ifPresent(this::place);
        }
    }

    private void place(MatterTexts.Worded asked) {
        if (asked.anonymous()) {
            precision.keep();
        }
        List<NearMatters.Near> around = near.of(asked).stream()
                .filter(one -> AverageLinkage.isNear(one.nearness()))
                .toList();
        if (!around.isEmpty()) {
            UUID matter = put(asked, around.get(0));
            mergeInto(matter, around);
            watchGrowth.of(matter, asked.id());
        }
    }

    private UUID put(MatterTexts.Worded asked, NearMatters.Near nearest) {
        UUID known = nearest.matterId();
        if (known != null) {
            matters.put(known, List.of(asked.id()), nearest.nearness(), null);
            return known;
        }
        UUID created = matters.create().id();
        matters.put(created, List.of(asked.id(), nearest.petitionId()), nearest.nearness(), null);
        return created;
    }

    /**
     * What else the petition is near comes with it: another matter, when the two are one and no person has confirmed it; a
     * petition that was there before there was any matter for it.
     */
    private void mergeInto(UUID matter, List<NearMatters.Near> around) {
        for (NearMatters.Near one : around.subList(1, around.size())) {
            UUID other = one.matterId();
            if (other == null && near.belongsTo(one.petitionId(), matter)) {
                matters.put(matter, List.of(one.petitionId()), one.nearness(), null);
            } else if (other != null && !matters.isOfPersons(other) && near.areOne(matter, other)) {
                matters.merge(other, matter);
            }
        }
    }

    /** What a person has judged of two petitions holds for the matters, too. */
    void judged(@Observes JudgeRepeat.Judged judged) {
        matters.hold();
        Optional<UUID> mine = matters.of(judged.petitionId());
        Optional<UUID> theirs = matters.of(judged.otherId());
        if (judged.judgement() == RepeatJudgement.NOT_THE_SAME) {
            mine.filter(matter -> theirs.filter(matter::equals).isPresent())
                    .ifPresent(matter -> matters.takeOut(matter, List.of(judged.petitionId())));
        } else if (matters.areOfOneSecrecy(List.of(judged.petitionId(), judged.otherId()))) {
            UUID matter = theirs.or(() -> mine).orElseGet(() -> matters.create().id());
            matters.put(matter, List.of(judged.petitionId(), judged.otherId()), null, caller.name());
        }
    }
}
