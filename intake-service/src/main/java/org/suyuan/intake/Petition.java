package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.ENDED_BEFORE_THE_REPORT;
import static org.suyuan.intake.IntakeRules.MERGED_BEFORE_THE_REPORT;
import static org.suyuan.intake.IntakeRules.MERGED_INTO_A_LIVING_PETITION;
import static org.suyuan.intake.IntakeRules.MERGED_PETITION_IS_JUDGED_NO_MORE;
import static org.suyuan.intake.IntakeRules.MERGED_UNDER_THE_SAME_SECRECY;
import static org.suyuan.intake.IntakeRules.ONLY_AN_ENQUIRY_IS_ANSWERED;
import static org.suyuan.intake.IntakeRules.ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON;
import static org.suyuan.intake.IntakeRules.REPEAT_FOLLOWS_THE_FIRST;
import static org.suyuan.intake.IntakeRules.REPORT_BELONGS_TO_AN_ACCEPTED_PETITION;
import static org.suyuan.intake.IntakeRules.TRANSFER_KEEPS_OUT_THE_ACCUSED;
import static org.suyuan.intake.IntakeRules.WITHDRAWN_BEFORE_THE_CLOSING;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.DangerReported;
import org.suyuan.contract.intake.PetitionAccepted;
import org.suyuan.contract.intake.PetitionMerged;
import org.suyuan.contract.intake.PetitionRefused;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.contract.intake.PetitionSettled;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.RiskLevel;
import org.suyuan.contract.intake.Settlement;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.intake.analysis.Analysis;
import org.suyuan.intake.categories.Category;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.store.Aggregate;

/** One matter raised by one or more people 信访事项, from its registration to the issue of its report; then it follows. */
@Entity
@Table(name = "petition")
@SuppressWarnings("NullAway.Init")
public class Petition extends Aggregate {
    /** Until the registration's transaction ends a text that stands for it; then {@link Numbers} writes it, Hibernate never does. */
    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    private PetitionState state;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "external_ref")
    private @Nullable String externalRef;

    /** The external number as it is compared. */
    @Column(name = "external_key")
    private @Nullable String externalKey;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    private boolean anonymous;

    @Column(name = "head_count")
    private int headCount;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String text;

    @Column(name = "urgent_signs")
    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UrgentSign> urgentSigns;

    @Column(name = "first_handler")
    private String firstHandler;

    @Column(name = "linked_to")
    private @Nullable UUID linkedTo;

    @Column(name = "receipt_hash")
    private byte[] receiptHash;

    @Embedded
    private @Nullable Refusal refusal;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable DeskEnding settlement;

    @Embedded
    private PetitionReport report;

    @JdbcTypeCode(SqlTypes.JSON)
    private Circumstances circumstances;

    private @Nullable String category;

    @Column(name = "category_by")
    private @Nullable String categoryBy;

    @Column(name = "risk_level", insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskLevel;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    private int urged;

    @Column(name = "history_closed_on")
    private @Nullable LocalDate historyClosedOn;

    @Embedded
    private PetitionLimit limit = new PetitionLimit();

    protected Petition() {}

    /**
     * Registers: the petition has the draft of its report.
     *
     * @param number or what stands for it
     */
    Petition(
            UUID id,
            String number,
            Registration registration,
            Report draft,
            byte[] receiptHash,
            Instant receivedAt,
            Instant now) {
        super(id, registration.appeal().unit(), registration.accusation());
        this.number = number;
        this.state = PetitionState.REGISTERED;
        this.channel = registration.channel();
        this.externalRef = registration.externalRef();
        this.externalKey = externalRef == null ? null : Written.code(externalRef);
        this.receivedAt = receivedAt;
        this.registeredAt = now;
        this.anonymous = registration.anonymous();
        this.headCount = registration.headCount();
        this.title = registration.appeal().title();
        this.text = registration.appeal().text();
        this.urgentSigns = registration.urgentSigns();
        this.firstHandler = registration.firstHandler();
        this.linkedTo = registration.linkedTo();
        this.receiptHash = receiptHash;
        this.report = new PetitionReport(draft);
        this.circumstances = registration.circumstances();
    }

    /**
     * The system that it came from sent it again, perhaps with a name, more people and more danger than before.
     *
     * @param known how many petitioners are in the vault by now
     * @return the danger that is new; later steps are told at once (G-08)
     */
    Optional<DangerReported> urge(Registration again, int known, Instant now) {
        urged++;
        anonymous = anonymous && known == 0;
        headCount = Stream.of(headCount, again.headCount(), known).reduce(0, Math::max);
        boolean newDanger = !urgentSigns.containsAll(again.urgentSigns());
        urgentSigns = Stream.concat(urgentSigns.stream(), again.urgentSigns().stream())
                .collect(Collectors.toUnmodifiableSet());
        return newDanger && state.isLiving()
                ? Optional.of(new DangerReported(id(), receivedAt, now, unit(), urgentSigns, accusation()))
                : Optional.empty();
    }

    /** Was closed in years before this system kept it: nothing is awaited of it (I-27). */
    void closedBefore(LocalDate day) {
        state = PetitionState.CLOSED;
        historyClosedOn = day;
    }

    PetitionRegistered registered(List<UUID> petitionerIds) {
        return new PetitionRegistered(
                id(),
                number,
                channel,
                receivedAt,
                registeredAt,
                anonymous,
                petitionerIds,
                headCount,
                unit(),
                urgentSigns,
                linkedTo,
                accusation());
    }

    /** It turns out to accuse somebody (E-19); an accused unit that is known stays known. */
    public AccusationMade markAccusation(Accusation made) {
        Accusation before = accusation();
        Accusation known = made.unit() == null && before != null ? before : made;
        accuse(known);
        return new AccusationMade(id(), known);
    }

    /** Accepts 受理; of what was filed in public the clerk is the first handler (I-16). */
    PetitionAccepted accept(String by) {
        ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON.demand(state == PetitionState.REGISTERED, state);
        state = PetitionState.ACCEPTED;
        takeUp(by);
        return new PetitionAccepted(id(), by);
    }

    /** Does not accept 不予受理, with the ground and the right way to go (I-10). */
    PetitionRefused refuse(Refusal refused, String by) {
        ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON.demand(state == PetitionState.REGISTERED, state);
        refused.check();
        state = PetitionState.REFUSED;
        takeUp(by);
        refusal = refused;
        return new PetitionRefused(id(), refused.ground(), by);
    }

    /** Ends at the desk: solved at once, answered, passed to a business department or taken back (I-20, I-21, X-50). */
    PetitionSettled settle(DeskEnding ending, String by) {
        if (ending.settlement() == Settlement.WITHDRAWN) {
            WITHDRAWN_BEFORE_THE_CLOSING.demand(state.isLiving(), state);
        } else {
            ENDED_BEFORE_THE_REPORT.demand(state.isBeforeReport(), state);
        }
        ending.check();
        String department = ending.department();
        TRANSFER_KEEPS_OUT_THE_ACCUSED.demand(department == null || !accuses(department));
        ONLY_AN_ENQUIRY_IS_ANSWERED.demand(
                ending.settlement() != Settlement.ENQUIRY_ANSWERED
                        || content().appealClass() == AppealClass.POLICY_ENQUIRY,
                content().appealClass());
        state = PetitionState.SETTLED;
        takeUp(by);
        settlement = ending;
        return new PetitionSettled(id(), ending.settlement(), department, by);
    }

    /** Puts the clerk's judgement in place of the draft; a lead for discipline becomes an accusation at once (G-10). */
    Optional<AccusationMade> edit(Report judged, String by) {
        REPORT_BELONGS_TO_AN_ACCEPTED_PETITION.demand(state.isBeforeReport(), state);
        report.edit(judged, by);
        return judged.appealClass() == AppealClass.DISCIPLINE_LEAD && accusation() == null
                ? Optional.of(markAccusation(new Accusation(null)))
                : Optional.empty();
    }

    /** Has its draft analysed anew; what a clerk judged beside it stays. */
    void analyse(Analysis.Findings findings) {
        REPORT_BELONGS_TO_AN_ACCEPTED_PETITION.demand(state.isBeforeReport(), state);
        report.analyse(findings);
    }

    /** Raises the same matter as an earlier one again 重复信访: step 3 will follow (C-01). */
    public void repeats(Petition earlier) {
        MERGED_PETITION_IS_JUDGED_NO_MORE.demand(state != PetitionState.MERGED);
        REPEAT_FOLLOWS_THE_FIRST.demand(!receivedAt.isBefore(earlier.receivedAt));
        linkedTo = linkedTo == null ? earlier.id() : linkedTo;
        report.repeats(true);
    }

    /** Raises another matter than it was linked to. */
    public void isNoRepeatOf(Petition other) {
        MERGED_PETITION_IS_JUDGED_NO_MORE.demand(state != PetitionState.MERGED);
        if (other.id().equals(linkedTo) && !report.isIssued()) {
            linkedTo = null;
            report.repeats(false);
        }
    }

    /** Goes on in another petition about the same matter 并案; before its report, because later steps have begun then. */
    public PetitionMerged mergeInto(Petition other, String by) {
        MERGED_BEFORE_THE_REPORT.demand(state.isBeforeReport(), state);
        MERGED_INTO_A_LIVING_PETITION.demand(other.state.isLiving(), other.state);
        MERGED_UNDER_THE_SAME_SECRECY.demand(Objects.equals(accusation(), other.accusation()));
        state = PetitionState.MERGED;
        linkedTo = other.id();
        return new PetitionMerged(id(), other.id(), by);
    }

    /** Falls under a category, on a person's word; the report that is not yet issued names who handles such matters. */
    public void categorize(Category confirmed, String by) {
        category = confirmed.path();
        categoryBy = by;
        String lead = confirmed.leadUnit();
        if (lead != null) {
            report.handledBy(lead, confirmed.supportingUnits());
        }
    }

    /** Issues the report 出具初步分析报告 (I-07). */
    ReportIssued issueReport(int times, Instant now, String by) {
        REPORT_BELONGS_TO_AN_ACCEPTED_PETITION.demand(state == PetitionState.ACCEPTED, state);
        report.issue(now);
        state = PetitionState.REPORTED;
        return new ReportIssued(
                id(),
                report.version(),
                by,
                content().appealClass(),
                content().riskLevel(),
                content().peopleAffected(),
                content().repeat(),
                content().collective(),
                content().difficult(),
                receivedAt,
                unit(),
                content().leadUnit(),
                content().supportingUnits(),
                urgentSigns,
                accusation(),
                category,
                // What a revisit found is linked, and new: only a repeat was raised before (I-23, F-07).
                content().repeat() ? Math.max(times, 2) : 1,
                report.riskFactors());
    }

    private void takeUp(String by) {
        firstHandler = firstHandler.equals(Caller.PUBLIC) ? by : firstHandler;
    }

    /**
     * Follows the other steps. News may come in any order: the petition never goes back, and what has ended here stays ended;
     * but what was closed before its withdrawal came is closed.
     */
    void follow(PetitionState reached) {
        if (state.leadsTo(reached)) {
            state = reached;
        }
    }

    void graded(Grade decided, Instant due) {
        grade = decided;
        limit.set(due);
        follow(PetitionState.GRADED);
    }

    void dueAgain(Instant due, @Nullable ExtensionReason reason) {
        limit.dueAgain(due, reason);
    }

    /** Grade that was decided; null before. */
    public @Nullable Grade grade() {
        return grade;
    }

    /** Until when it is handled. */
    public PetitionLimit limit() {
        return limit;
    }

    public String number() {
        return number;
    }

    public PetitionState state() {
        return state;
    }

    public Channel channel() {
        return channel;
    }

    /** How often the system that it came from sent it again. */
    public int urged() {
        return urged;
    }

    /** The day it was closed on, of a matter that came in as history. */
    public @Nullable LocalDate historyClosedOn() {
        return historyClosedOn;
    }

    public @Nullable String externalRef() {
        return externalRef;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public boolean anonymous() {
        return anonymous;
    }

    public int headCount() {
        return headCount;
    }

    public Appeal appeal() {
        return new Appeal(title, text, unit());
    }

    public Set<UrgentSign> urgentSigns() {
        return urgentSigns;
    }

    public String firstHandler() {
        return firstHandler;
    }

    public @Nullable UUID linkedTo() {
        return linkedTo;
    }

    /** Why it was not accepted; null when it was, or is not decided on. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    /** How it ended at the desk; null when it did not. */
    public @Nullable DeskEnding settlement() {
        return settlement;
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    /** Path in the category tree; null until a person confirms one. */
    public @Nullable String category() {
        return category;
    }

    public @Nullable String categoryBy() {
        return categoryBy;
    }

    public PetitionReport report() {
        return report;
    }

    private Report content() {
        return report.content();
    }
}
