package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Level;
import org.suyuan.platform.labels.Labels;

/** The codes that grading speaks in. */
@ApplicationScoped
class GradingLabels implements Labels {
    @Override
    public List<Class<? extends Enum<?>>> codeLists() {
        return List.of(GradingState.class, Grade.class, Level.class, ConsultationReason.class);
    }
}
