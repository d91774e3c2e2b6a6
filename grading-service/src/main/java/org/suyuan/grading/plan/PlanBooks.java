package org.suyuan.grading.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.suyuan.grading.editions.EditionKind;
import org.suyuan.grading.editions.Editions;

/** The editions of the plan templates. */
@ApplicationScoped
public class PlanBooks extends Editions<PlanBook, PlanBook> {
    PlanBooks() {
        super(EditionKind.PLAN_BOOK, PlanBook.class);
    }

    @Override
    protected PlanBook use(int number, PlanBook content) {
        content.check();
        return content;
    }
}
