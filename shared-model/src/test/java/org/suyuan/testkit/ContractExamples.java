package org.suyuan.testkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.ArchivePartSealed;
import org.suyuan.contract.DeadlineReached;
import org.suyuan.contract.Event;
import org.suyuan.contract.TracesDestroyed;
import org.suyuan.contract.consultation.ActionItemDone;
import org.suyuan.contract.consultation.ActionItemHandedIn;
import org.suyuan.contract.consultation.ActionItemMoved;
import org.suyuan.contract.consultation.ActionItemSentBack;
import org.suyuan.contract.consultation.ConsultationCalled;
import org.suyuan.contract.consultation.ConsultationWaived;
import org.suyuan.contract.consultation.LawsuitBegun;
import org.suyuan.contract.consultation.LawsuitEnded;
import org.suyuan.contract.consultation.LeaderCaseHandedOver;
import org.suyuan.contract.consultation.LeaderCaseResolved;
import org.suyuan.contract.consultation.LeaderCaseTaken;
import org.suyuan.contract.consultation.LetterRead;
import org.suyuan.contract.consultation.MatterReferred;
import org.suyuan.contract.consultation.MediationAgreed;
import org.suyuan.contract.consultation.MediationBegun;
import org.suyuan.contract.consultation.MediationConfirmed;
import org.suyuan.contract.consultation.MediationFailed;
import org.suyuan.contract.consultation.MediationPerformed;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.contract.consultation.PetitionRaised;
import org.suyuan.contract.consultation.ReferralAnswered;
import org.suyuan.contract.consultation.SessionCancelled;
import org.suyuan.contract.consultation.SessionHeld;
import org.suyuan.contract.consultation.SessionPlanned;
import org.suyuan.contract.consultation.SettlementAgreed;
import org.suyuan.contract.consultation.SettlementEnded;
import org.suyuan.contract.consultation.SettlementPerformed;
import org.suyuan.contract.consultation.TaskForceEnded;
import org.suyuan.contract.consultation.TaskForceFormed;
import org.suyuan.contract.disclosure.DisclosureWaived;
import org.suyuan.contract.disclosure.NoticeDrafted;
import org.suyuan.contract.disclosure.NoticePublished;
import org.suyuan.contract.disclosure.NoticeWithdrawn;
import org.suyuan.contract.feedback.AccountabilityDecided;
import org.suyuan.contract.feedback.AccountabilityOpened;
import org.suyuan.contract.feedback.AdviceAnswered;
import org.suyuan.contract.feedback.AdviceChecked;
import org.suyuan.contract.feedback.AdviceGiven;
import org.suyuan.contract.feedback.ClosingFoundFalse;
import org.suyuan.contract.feedback.DeliveryFailed;
import org.suyuan.contract.feedback.DissatisfactionHeard;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.contract.feedback.ExtensionAsked;
import org.suyuan.contract.feedback.ExtensionRefused;
import org.suyuan.contract.feedback.HandlingAssigned;
import org.suyuan.contract.feedback.HandlingHandedOver;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.contract.feedback.HandlingSimplified;
import org.suyuan.contract.feedback.HandlingUrged;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.HearingCancelled;
import org.suyuan.contract.feedback.HearingHeld;
import org.suyuan.contract.feedback.InterimReplyGiven;
import org.suyuan.contract.feedback.LimitMoved;
import org.suyuan.contract.feedback.LookedBack;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.contract.feedback.ObligationHandedOn;
import org.suyuan.contract.feedback.ObligationKept;
import org.suyuan.contract.feedback.OrderReturnAsked;
import org.suyuan.contract.feedback.OrderReturnDecided;
import org.suyuan.contract.feedback.OutcomeEstablished;
import org.suyuan.contract.feedback.OutcomeWithdrawn;
import org.suyuan.contract.feedback.PetitionArchived;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.PetitionDestroyed;
import org.suyuan.contract.feedback.PetitionSignedIn;
import org.suyuan.contract.feedback.PetitionerContacted;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.ReplyWithdrawn;
import org.suyuan.contract.feedback.ReviewAsked;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.ReviewDelivered;
import org.suyuan.contract.feedback.ReviewPanelDrawn;
import org.suyuan.contract.feedback.ReviewRequestRefused;
import org.suyuan.contract.feedback.ReviewWithdrawn;
import org.suyuan.contract.feedback.RevisitCompleted;
import org.suyuan.contract.feedback.RevisitTried;
import org.suyuan.contract.feedback.SimplificationWithdrawn;
import org.suyuan.contract.feedback.SupervisionAnswered;
import org.suyuan.contract.feedback.SupervisionJudged;
import org.suyuan.contract.feedback.SupervisionListed;
import org.suyuan.contract.feedback.SupervisionOpened;
import org.suyuan.contract.feedback.SupervisionWithdrawn;
import org.suyuan.contract.feedback.SupportAsked;
import org.suyuan.contract.feedback.SupportGiven;
import org.suyuan.contract.feedback.SupportReleased;
import org.suyuan.contract.feedback.VolumeCompleted;
import org.suyuan.contract.grading.CalendarPublished;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.GradeVoided;
import org.suyuan.contract.grading.OpinionsAsked;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.DangerReported;
import org.suyuan.contract.intake.DisclosureObjected;
import org.suyuan.contract.intake.GroupArrived;
import org.suyuan.contract.intake.InterestDeclared;
import org.suyuan.contract.intake.InterestWithdrawn;
import org.suyuan.contract.intake.MatterGrown;
import org.suyuan.contract.intake.MessageWritten;
import org.suyuan.contract.intake.NoticeExamined;
import org.suyuan.contract.intake.PeopleChanged;
import org.suyuan.contract.intake.PetitionAccepted;
import org.suyuan.contract.intake.PetitionMerged;
import org.suyuan.contract.intake.PetitionRefused;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.contract.intake.PetitionSettled;
import org.suyuan.contract.intake.PetitionUrged;
import org.suyuan.contract.intake.ReplyRead;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.RetaliationReported;
import org.suyuan.contract.intake.ReviewRequested;
import org.suyuan.contract.intake.ReviewTakenBack;

/** Every event type of the contract, and an example of each, filled from the shape of its record. */
public final class ContractExamples {
    private static final UUID PETITION = UUID.fromString("01990d5e-7a3b-7c41-9d2e-3f6a8b1c5d70");
    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private ContractExamples() {}

    /** All event types, in the order of the steps. */
    public static List<Class<? extends Event>> types() {
        return List.of(
                PetitionRegistered.class,
                PetitionAccepted.class,
                PetitionRefused.class,
                GroupArrived.class,
                DangerReported.class,
                MatterGrown.class,
                PetitionUrged.class,
                ReplyRead.class,
                RetaliationReported.class,
                ReviewRequested.class,
                ReviewTakenBack.class,
                PetitionMerged.class,
                PetitionSettled.class,
                ReportIssued.class,
                InterestDeclared.class,
                InterestWithdrawn.class,
                AccusationMade.class,
                MessageWritten.class,
                ProvisionalGradeGiven.class,
                GradeDecided.class,
                GradeChanged.class,
                GradeVoided.class,
                OpinionsAsked.class,
                UnitsChanged.class,
                CalendarPublished.class,
                ConsultationCalled.class,
                MinutesAdopted.class,
                ConsultationWaived.class,
                ActionItemHandedIn.class,
                ActionItemSentBack.class,
                ActionItemMoved.class,
                ActionItemDone.class,
                MinutesSupplemented.class,
                SessionPlanned.class,
                SessionHeld.class,
                SessionCancelled.class,
                LeaderCaseTaken.class,
                LeaderCaseHandedOver.class,
                LeaderCaseResolved.class,
                MediationBegun.class,
                MediationAgreed.class,
                MediationConfirmed.class,
                TaskForceFormed.class,
                TaskForceEnded.class,
                PetitionRaised.class,
                MatterReferred.class,
                ReferralAnswered.class,
                LawsuitBegun.class,
                LawsuitEnded.class,
                SettlementAgreed.class,
                SettlementPerformed.class,
                SettlementEnded.class,
                LetterRead.class,
                MediationPerformed.class,
                MediationFailed.class,
                NoticeDrafted.class,
                NoticeExamined.class,
                PeopleChanged.class,
                DisclosureObjected.class,
                NoticePublished.class,
                NoticeWithdrawn.class,
                DisclosureWaived.class,
                HandlingAssigned.class,
                HandlingSimplified.class,
                SimplificationWithdrawn.class,
                PetitionSignedIn.class,
                SupportAsked.class,
                SupportGiven.class,
                SupportReleased.class,
                OrderReturnAsked.class,
                OrderReturnDecided.class,
                HandlingHandedOver.class,
                InterimReplyGiven.class,
                HandlingUrged.class,
                ReviewAsked.class,
                ReviewRequestRefused.class,
                ReviewWithdrawn.class,
                ReviewPanelDrawn.class,
                HearingCalled.class,
                HearingHeld.class,
                HearingCancelled.class,
                ReviewDecided.class,
                ReviewDelivered.class,
                HandlingReopened.class,
                PetitionerContacted.class,
                ReplyIssued.class,
                ReplyWithdrawn.class,
                DeliveryFailed.class,
                ReplyDelivered.class,
                EvaluationReceived.class,
                DissatisfactionHeard.class,
                ObligationKept.class,
                ObligationHandedOn.class,
                SupervisionOpened.class,
                SupervisionAnswered.class,
                SupervisionJudged.class,
                SupervisionListed.class,
                SupervisionWithdrawn.class,
                PetitionClosed.class,
                OutcomeEstablished.class,
                OutcomeWithdrawn.class,
                ClosingFoundFalse.class,
                AccountabilityOpened.class,
                AdviceAnswered.class,
                AdviceChecked.class,
                AdviceGiven.class,
                AccountabilityDecided.class,
                RevisitCompleted.class,
                RevisitTried.class,
                NewMatterFound.class,
                PetitionArchived.class,
                LimitMoved.class,
                LookedBack.class,
                ExtensionAsked.class,
                ExtensionRefused.class,
                VolumeCompleted.class,
                ArchivePartSealed.class,
                PetitionDestroyed.class,
                TracesDestroyed.class,
                DeadlineReached.class);
    }

    /** The lists of codes that events speak in. */
    public static Set<Class<? extends Enum<?>>> codes() {
        Set<Class<? extends Enum<?>>> codes = new LinkedHashSet<>();
        types().forEach(type -> collect(type, codes));
        return codes;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Type type, Set<Class<? extends Enum<?>>> codes) {
        if (type instanceof ParameterizedType many) {
            collect(many.getActualTypeArguments()[0], codes);
        } else if (type instanceof Class<?> single && single.isEnum()) {
            codes.add((Class<? extends Enum<?>>) single);
        } else if (type instanceof Class<?> single && single.isRecord()) {
            Arrays.stream(single.getRecordComponents()).forEach(part -> collect(part.getGenericType(), codes));
        }
    }

    /** An example of a type: the first code of every list, fixed ids, a fixed day. */
    public static <E> E of(Class<E> type) {
        return of(type, PETITION);
    }

    /** The same for another petition. */
    public static <E> E of(Class<E> type, UUID petitionId) {
        return of(type, Map.of("petitionId", petitionId));
    }

    /** The same with some fields of its own. */
    public static <E> E of(Class<E> type, Map<String, Object> fields) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Constructor<E> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> fields.containsKey(part.getName()) ? fields.get(part.getName()) : value(part))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The event as it stands on the wire. */
    public static String json(Event event) {
        try {
            return JSON.writeValueAsString(event) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Most petitions accuse nobody, and are not consulted about. */
    private static @Nullable Object value(RecordComponent part) {
        if (part.getName().equals("consultation")) {
            return Set.of();
        }
        return part.getType() == Accusation.class && part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? null
                : value(part.getGenericType(), part.getName());
    }

    private static @Nullable Object value(Type type, String name) {
        if (type instanceof ParameterizedType many) {
            Object one = value(many.getActualTypeArguments()[0], name);
            return many.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> single = (Class<?>) type;
        if (single.isEnum()) {
            return single.getEnumConstants()[0];
        }
        if (single.isRecord()) {
            return of(single);
        }
        if (single == UUID.class) {
            return PETITION;
        }
        if (single == Instant.class) {
            return Instant.parse("2026-11-20T02:30:00Z");
        }
        if (single == LocalDate.class) {
            return LocalDate.parse("2026-11-27");
        }
        if (single == int.class || single == Integer.class) {
            return name.equals("year") ? 2026 : 7;
        }
        if (single == long.class) {
            return 7L;
        }
        return single == boolean.class ? Boolean.FALSE : text(name);
    }

    private static String text(String name) {
        return switch (name) {
            case "number" -> "XF20261120-000042-9";
            case "clause" -> "G-04";
            case "template" -> "ORDINARY";
            case "step" -> "核实诉求，说明政策";
            case "changedFacts" -> "PEOPLE";
            case "unit", "lead", "supporting", "leadUnit", "previousLeadUnit", "supportingUnits", "units" ->
                "/group/hr";
            case "title" -> "夜班津贴标准不明";
            case "text" -> "改为四班三运转后，夜班津贴标准未公布。";
            case "papers" -> "国务院办公厅关于2026年部分节假日安排的通知";
            case "person" -> "9f2c41d07be35a6688c1f0a4d25e97b3c6180a7d4e92f5b1a3d8c7e60f149b52";
            case "purpose" -> "handling";
            case "riskFactors" -> "GROUP";
            case "item" -> "";
            case "sealed", "evaluationCode" -> "AbCdEf0123456789+/sealed==";
            default -> "clerk-wang";
        };
    }
}
