package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.grading.Criteria;
import org.suyuan.contract.grading.Grade;
import org.suyuan.platform.problem.BadInput;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.store.Batch;
import org.suyuan.platform.store.StaleVersion;
import org.suyuan.rules.RuleBroken;

/** A page of the worklist is decided together 批量定级, each petition as if alone (G-01 to G-04). */
@ApplicationScoped
public class DecideGrades {
    @Inject
    Gradings gradings;

    @Inject
    DecideGrade decideGrade;

    /**
     * One of many decisions.
     *
     * @param version the one that the person was shown
     * @param reason why it is another than proposed; null when nothing differs
     */
    public record Listed(
            UUID petitionId,
            long version,
            Criteria judged,
            Grade grade,
            @Nullable String reason) {}

    /**
     * What became of one of many decisions.
     *
     * @param grading null when it was refused
     * @param refusal null when it is decided
     */
    public record Attempt(
            UUID petitionId,
            @Nullable Grading grading,
            @Nullable RuntimeException refusal) {}

    /**
     * Decides many; what is refused leaves the others as they are.
     *
     * @return one for each decision, in their order
     * @throws BadInput when a petition is listed twice
     */
    @Transactional
    public List<Attempt> decide(List<Listed> listed) {
        Set<UUID> ids = listed.stream().map(Listed::petitionId).collect(Collectors.toSet());
        if (ids.size() < listed.size()) {
            throw new BadInput("/decisions", "field.repeated");
        }
        Batch<Grading> batch = gradings.batch(ids);
        List<Attempt> attempts = listed.stream().map(one -> attempt(batch, one)).toList();
        gradings.flush();
        return attempts;
    }

    private Attempt attempt(Batch<Grading> batch, Listed one) {
        try {
            Grading grading = batch.required(one.petitionId(), one.version());
            decideGrade.decide(grading, one.judged(), one.grade(), one.reason());
            return new Attempt(one.petitionId(), grading, null);
        } catch (RuleBroken | NotFound | StaleVersion refusal) {
            Optional.ofNullable(batch.visible().get(one.petitionId())).ifPresent(gradings::leave);
            return new Attempt(one.petitionId(), null, refusal);
        }
    }
}
