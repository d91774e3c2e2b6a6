package org.suyuan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.feedback.Opinion;
import org.suyuan.contract.feedback.Outcome;
import org.suyuan.contract.feedback.Way;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.platform.labels.Labels;

/** The codes that feedback speaks in. */
@ApplicationScoped
class FeedbackLabels implements Labels {
    @Override
    public List<Class<? extends Enum<?>>> codeLists() {
        return List.of(
                HandlingState.class,
                Way.class,
                Opinion.class,
                Outcome.class,
                ExtensionReason.class,
                SuspensionGround.class);
    }
}
