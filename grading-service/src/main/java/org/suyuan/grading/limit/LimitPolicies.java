package org.suyuan.grading.limit;

import jakarta.enterprise.context.ApplicationScoped;
import org.suyuan.grading.editions.EditionKind;
import org.suyuan.grading.editions.Editions;

/** The editions of the limit policy. */
@ApplicationScoped
public class LimitPolicies extends Editions<LimitPolicy, LimitPolicy> {
    LimitPolicies() {
        super(EditionKind.LIMIT_POLICY, LimitPolicy.class);
    }

    @Override
    protected LimitPolicy use(int number, LimitPolicy content) {
        content.check();
        return content;
    }
}
