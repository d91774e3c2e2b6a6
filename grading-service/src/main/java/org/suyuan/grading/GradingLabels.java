package org.suyuan.grading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.contract.grading.ConsultationReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.Level;
import org.suyuan.contract.grading.SuspensionGround;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.grading.editions.EditionState;
import org.suyuan.grading.limit.LimitStart;
import org.suyuan.grading.panel.OpinionState;
import org.suyuan.grading.plan.Responsible;
import org.suyuan.grading.simulation.SimulationState;
import org.suyuan.grading.table.Fact;
import org.suyuan.platform.labels.Labels;

/** The codes that grading speaks in. */
@ApplicationScoped
class GradingLabels implements Labels {
    @Override
    public List<Class<? extends Enum<?>>> codeLists() {
        return List.of(
                GradingState.class,
                Grade.class,
                Level.class,
                ConsultationReason.class,
                Fact.class,
                EditionState.class,
                LimitStart.class,
                SuspensionGround.class,
                Responsible.class,
                OpinionState.class,
                SimulationState.class,
                RiskLevel.class,
                UrgentSign.class,
                AppealClass.class);
    }
}
