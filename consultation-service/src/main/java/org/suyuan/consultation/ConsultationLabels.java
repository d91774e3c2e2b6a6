package org.suyuan.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.contract.consultation.WaiverGround;
import org.suyuan.platform.labels.Labels;

/** The codes that consultation speaks in. */
@ApplicationScoped
class ConsultationLabels implements Labels {
    @Override
    public List<Class<? extends Enum<?>>> codeLists() {
        return List.of(ConsultationState.class, Participant.Part.class, WaiverGround.class);
    }
}
