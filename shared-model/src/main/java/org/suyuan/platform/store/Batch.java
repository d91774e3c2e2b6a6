package org.suyuan.platform.store;

import static org.suyuan.platform.recusal.RecusalRules.PERSON_WITH_INTEREST_IS_RECUSED;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.rules.RuleBroken;

/**
 * Aggregates that one request wants to change, read together; each is given or refused by itself.
 *
 * @param visible those that the caller may see, by id
 * @param interests the caller's, by petition (E-18)
 */
public record Batch<A extends Aggregate>(Map<UUID, A> visible, Map<UUID, List<InterestGround>> interests) {
    /**
     * One of them.
     *
     * @param version the one that the caller decides from
     * @throws NotFound when there is none that the caller may see
     * @throws StaleVersion when it has another version
     * @throws RuleBroken when the caller has an interest in the petition (E-18)
     */
    public A required(UUID id, long version) {
        A found = visible.get(id);
        if (found == null) {
            throw new NotFound(id);
        }
        PERSON_WITH_INTEREST_IS_RECUSED.demand(
                !interests.containsKey(id),
                interests.getOrDefault(id, List.of()).toArray());
        if (found.version() != version) {
            throw new StaleVersion(Precondition.tag(version), Precondition.tag(found.version()));
        }
        return found;
    }
}
