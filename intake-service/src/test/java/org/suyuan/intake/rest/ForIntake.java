package org.suyuan.intake.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.contract.disclosure.NoticeDrafted;
import org.suyuan.contract.feedback.HazardState;
import org.suyuan.contract.feedback.HearingCalled;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.contract.feedback.Opinion;
import org.suyuan.contract.feedback.PetitionClosed;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.ReviewDecided;
import org.suyuan.contract.feedback.ReviewOutcome;
import org.suyuan.contract.feedback.ReviewStage;
import org.suyuan.contract.feedback.RootCause;
import org.suyuan.contract.feedback.Solution;
import org.suyuan.contract.feedback.SupervisionCause;
import org.suyuan.contract.feedback.SupervisionOpened;
import org.suyuan.contract.feedback.Way;
import org.suyuan.platform.seal.Envelope;

/** What feedback tells, sealed for intake alone. */
public final class ForIntake {
    private ForIntake() {}

    public static NewMatterFound newMatter(UUID petitionId, UUID matterId, String title, String text) {
        String words = "{\"title\": \"" + title + "\", \"text\": \"" + text + "\"}";
        return new NewMatterFound(petitionId, matterId, sealed(NewMatterFound.place(matterId), words), "/group/mine-2");
    }

    static ReplyDelivered delivered(UUID petitionId, String code, LocalDate until) {
        String sealed = sealed(ReplyDelivered.place(petitionId), code);
        return new ReplyDelivered(petitionId, Way.POST, LocalDate.of(2026, 11, 20), sealed, until);
    }

    static ReplyIssued replied(UUID petitionId, int version) {
        UUID replyId = UUID.randomUUID();
        String words = "{\"number\": \"信访答〔2026〕15号\", \"version\": " + version + ", \"unit\": \"/group/hr\","
                + " \"issuedOn\": \"2026-11-20\", \"investigation\": \"查阅工资表\", \"facts\": \"二十六人津贴漏发\","
                + " \"basis\": \"第十七条\", \"findings\": [{\"demand\": \"补发 6 至 8 月高温津贴\","
                + " \"opinion\": \"PARTLY_SUPPORT\", \"conclusion\": \"补发两个月\"}],"
                + " \"promises\": [{\"what\": \"补发\", \"unit\": \"/group/hr\", \"dueOn\": \"2026-12-15\"}]}";
        String sealed = sealed(ReplyIssued.place(replyId), words);
        return new ReplyIssued(petitionId, replyId, version, Opinion.PARTLY_SUPPORT, "hr-li", sealed);
    }

    /** A hearing on 8 December 2026. */
    static HearingCalled hearing(UUID petitionId, String subject) {
        LocalDate day = LocalDate.of(2026, 12, 8);
        HearingCalled.Words words = new HearingCalled.Words("/group", day.minusDays(9), day, day, "接待中心二楼", subject);
        String place = HearingCalled.place(petitionId, ReviewStage.REVIEW);
        return new HearingCalled(petitionId, ReviewStage.REVIEW, day, sealed(place, text(words)));
    }

    /** An opinion that upholds. */
    static ReviewDecided decided(UUID petitionId, String opinion) {
        ReviewDecided.Words words =
                new ReviewDecided.Words("信访复〔2026〕3号", "/group", LocalDate.of(2026, 11, 20), opinion);
        String place = ReviewDecided.place(petitionId, ReviewStage.REVIEW);
        return new ReviewDecided(
                petitionId, ReviewStage.REVIEW, ReviewOutcome.UPHELD, "director", sealed(place, text(words)));
    }

    /** A supervision with a letter. */
    static SupervisionOpened supervised(UUID petitionId, String letter) {
        SupervisionOpened.Words words = new SupervisionOpened.Words(
                "/group/hr", SupervisionCause.OVERDUE, LocalDate.of(2026, 11, 20), 7, letter);
        UUID id = UUID.randomUUID();
        String sealed = sealed(SupervisionOpened.place(id), text(words));
        return new SupervisionOpened(petitionId, id, "/group/hr", SupervisionCause.OVERDUE, "director", sealed);
    }

    /** Minutes with one item. */
    static MinutesAdopted minutes(UUID petitionId, String plan) {
        MinutesAdopted.Words words = new MinutesAdopted.Words(
                "信访纪要〔2026〕3号",
                LocalDate.of(2026, 11, 20),
                "leader-sun",
                "津贴未列入工资表",
                "/group/hr",
                plan,
                List.of(new MinutesAdopted.ItemWords("补发津贴", "/group/hr", LocalDate.of(2026, 12, 15))),
                List.of("/group/safety"));
        return new MinutesAdopted(petitionId, "leader-sun", "/group/hr", List.of(), null)
                .with(sealed(MinutesAdopted.place(petitionId), text(words)));
    }

    /** Minutes that were supplemented twice. */
    static MinutesSupplemented supplemented(UUID petitionId, String words) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        List<MinutesAdopted.ItemWords> items =
                List.of(new MinutesAdopted.ItemWords("核对出勤记录", "/group/safety", LocalDate.of(2026, 12, 20)));
        MinutesSupplemented.Words told = new MinutesSupplemented.Words(
                "信访纪要〔2026〕3号",
                List.of(
                        new MinutesSupplemented.SupplementWords(1, day, "leader-sun", "第一项", "改由财务部发放", List.of()),
                        new MinutesSupplemented.SupplementWords(2, day, "leader-sun", "落实事项", words, items)));
        return new MinutesSupplemented(
                petitionId,
                2,
                List.of(),
                List.of(),
                "leader-sun",
                sealed(MinutesSupplemented.place(petitionId), text(told)));
    }

    /** A draft of a notice. */
    static NoticeDrafted drafted(UUID petitionId, UUID draftId, Map<String, String> fields) {
        return new NoticeDrafted(petitionId, draftId, sealed(NoticeDrafted.place(draftId), text(fields)));
    }

    /** A petition that is closed. */
    static PetitionClosed closed(UUID petitionId, String evidence) {
        PetitionClosed.Words words = new PetitionClosed.Words(
                "/group/hr",
                "薪酬科科长",
                Solution.SOLVED,
                evidence,
                HazardState.NONE,
                "仅一个班组",
                RootCause.NO_FAULT,
                LocalDate.of(2026, 11, 20));
        String sealed = sealed(PetitionClosed.place(petitionId), text(words));
        return new PetitionClosed(petitionId, "/group/hr", Solution.SOLVED, "clerk", true, RootCause.NO_FAULT, sealed);
    }

    private static String text(Object words) {
        try {
            return new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .writeValueAsString(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sealed(String place, String text) {
        try {
            String pair = Files.readString(Path.of("target/vault-keys/for-intake.json"));
            return Envelope.writer(Envelope.publicPart(pair)).close(place, text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
