package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.MessageAuthor;
import org.suyuan.contract.intake.RefusalGround;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.contract.intake.Settlement;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.intake.analysis.AssociationKind;
import org.suyuan.intake.analysis.RiskFact;
import org.suyuan.intake.attachments.AttachmentKind;
import org.suyuan.intake.attachments.FileAdvice;
import org.suyuan.intake.documents.LetterKind;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.intake.grassroots.NeedKind;
import org.suyuan.intake.grassroots.NeedSource;
import org.suyuan.intake.grassroots.NeedState;
import org.suyuan.intake.grassroots.PointKind;
import org.suyuan.intake.reception.AppointmentState;
import org.suyuan.intake.reception.ReceptionKind;
import org.suyuan.intake.reception.ReceptionState;
import org.suyuan.intake.repeats.RepeatJudgement;
import org.suyuan.intake.repeats.RepeatVerdict;
import org.suyuan.intake.vault.IdentityField;
import org.suyuan.intake.vault.ReadingPurpose;
import org.suyuan.intake.vault.Standing;
import org.suyuan.platform.labels.Labels;

/** The codes that intake speaks in. */
@ApplicationScoped
class IntakeLabels implements Labels {
    @Override
    public List<Class<? extends Enum<?>>> codeLists() {
        return List.of(
                FileAdvice.class,
                PetitionState.class,
                Channel.class,
                UrgentSign.class,
                RefusalGround.class,
                RiskLevel.class,
                AppealClass.class,
                Particular.class,
                RepeatVerdict.class,
                RepeatJudgement.class,
                MessageAuthor.class,
                IdentityField.class,
                Settlement.class,
                ExtensionReason.class,
                AssociationKind.class,
                RiskFact.class,
                LetterKind.class,
                AttachmentKind.class,
                Grade.class,
                PointKind.class,
                NeedKind.class,
                NeedSource.class,
                NeedState.class,
                ReceptionKind.class,
                ReceptionState.class,
                AppointmentState.class,
                EntryKind.class,
                Standing.class,
                ReadingPurpose.class);
    }
}
