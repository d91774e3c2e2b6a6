package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.MERGED_BEFORE_THE_REPORT;
import static org.suyuan.intake.IntakeRules.MERGED_INTO_A_LIVING_PETITION;
import static org.suyuan.intake.IntakeRules.MERGED_PETITION_IS_JUDGED_NO_MORE;
import static org.suyuan.intake.IntakeRules.MERGED_UNDER_THE_SAME_SECRECY;
import static org.suyuan.intake.IntakeRules.ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON;
import static org.suyuan.intake.IntakeRules.REPORT_BELONGS_TO_AN_ACCEPTED_PETITION;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.AccusationMade;
import org.suyuan.contract.intake.AppealClass;
import org.suyuan.contract.intake.DangerReported;
import org.suyuan.contract.intake.PetitionAccepted;
import org.suyuan.contract.intake.PetitionMerged;
import org.suyuan.contract.intake.PetitionRefused;
import org.suyuan.contract.intake.PetitionSettled;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.intake.words.Appeal;
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

    @Embedded
    private Matter matter;

    @Embedded
    private Origin origin;

    @Embedded
    private Extent extent;

    @Embedded
    private DeskRecord desk;

    @Embedded
    private PetitionReport report;

    @Embedded
    private LaterSteps later = new LaterSteps();

    protected Petition() {}

    /** Registers under a number, or under what stands for it; the petition has the draft of its report. */
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
        this.origin = new Origin(registration, now);
        this.extent = new Extent(registration.headCount(), registration.urgentSigns());
        this.matter = new Matter(registration.appeal(), registration.linkedTo(), receivedAt);
        this.desk = new DeskRecord(receiptHash);
        this.report = new PetitionReport(draft);
    }

    /**
     * The system that it came from sent it again, perhaps with a name, more people and more danger than before.
     *
     * @param known how many petitioners are in the vault by now
     * @return the danger that is new; later steps are told at once (G-08)
     */
    Optional<DangerReported> urge(Registration again, int known, Instant now) {
        origin.named(known);
        extent.urge(Math.max(again.headCount(), known));
        return endanger(again.urgentSigns(), now);
    }

    /** Danger became known after the registration; later steps are told at once (G-08). */
    Optional<DangerReported> endanger(Set<UrgentSign> signs, Instant now) {
        return extent.endanger(signs) && state.isLiving() ? Optional.of(danger(now)) : Optional.empty();
    }

    private DangerReported danger(Instant now) {
        return new DangerReported(id(), matter.receivedAt(), now, unit(), extent.urgentSigns(), accusation());
    }

    /** Was closed in years before this system kept it: nothing is awaited of it (I-27). */
    void closedBefore(LocalDate day) {
        state = PetitionState.CLOSED;
        later.closedBefore(day);
    }

    /** It turns out to accuse somebody (E-19); an accused unit that is known stays known. */
    public AccusationMade markAccusation(Accusation made) {
        Accusation known = made.orKnown(accusation());
        accuse(known);
        return new AccusationMade(id(), known);
    }

    /** Accepts 受理; of what was filed in public the clerk is the first handler (I-16). */
    PetitionAccepted accept(String by) {
        ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON.demand(state == PetitionState.REGISTERED, state);
        state = PetitionState.ACCEPTED;
        origin.takeUp(by);
        return new PetitionAccepted(id(), by);
    }

    /** Does not accept 不予受理, with the ground and the right way to go (I-10). */
    PetitionRefused refuse(Refusal refused, String by) {
        ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON.demand(state == PetitionState.REGISTERED, state);
        desk.refuse(refused);
        state = PetitionState.REFUSED;
        origin.takeUp(by);
        return new PetitionRefused(id(), refused.ground(), by);
    }

    /** Ends at the desk: solved at once, answered, passed to a business department or taken back (I-20, I-21, X-50). */
    PetitionSettled settle(DeskEnding ending, String by) {
        ending.check(this);
        state = PetitionState.SETTLED;
        origin.takeUp(by);
        desk.settle(ending);
        return new PetitionSettled(id(), ending.settlement(), ending.department(), by);
    }

    /** The report, as long as it is written. */
    PetitionReport openReport() {
        REPORT_BELONGS_TO_AN_ACCEPTED_PETITION.demand(state.isBeforeReport(), state);
        return report;
    }

    /** Puts the clerk's judgement in place of the draft; a lead for discipline becomes an accusation at once (G-10). */
    Optional<AccusationMade> edit(Report judged, String by) {
        openReport().edit(judged, by);
        return judged.appealClass() == AppealClass.DISCIPLINE_LEAD && accusation() == null
                ? Optional.of(markAccusation(new Accusation(null)))
                : Optional.empty();
    }

    /** Raises the same matter as an earlier one again 重复信访: step 3 will follow (C-01). */
    public void repeats(Petition earlier) {
        MERGED_PETITION_IS_JUDGED_NO_MORE.demand(state != PetitionState.MERGED);
        matter.repeats(earlier.id(), earlier.matter);
        report.repeats(true);
    }

    /** Raises another matter than it was linked to. */
    public void isNoRepeatOf(Petition other) {
        MERGED_PETITION_IS_JUDGED_NO_MORE.demand(state != PetitionState.MERGED);
        if (!report.isIssued() && matter.isNoRepeatOf(other.id())) {
            report.repeats(false);
        }
    }

    /** Goes on in another petition about the same matter 并案; before its report, because later steps have begun then. */
    public PetitionMerged mergeInto(Petition other, String by) {
        MERGED_BEFORE_THE_REPORT.demand(state.isBeforeReport(), state);
        MERGED_INTO_A_LIVING_PETITION.demand(other.state.isLiving(), other.state);
        MERGED_UNDER_THE_SAME_SECRECY.demand(Objects.equals(accusation(), other.accusation()));
        state = PetitionState.MERGED;
        matter.goesOnIn(other.id());
        return new PetitionMerged(id(), other.id(), by);
    }

    /** Falls under a category, on a person's word; the report that is not yet issued names who handles such matters. */
    public void categorize(Category confirmed, String by) {
        matter.categorize(confirmed.path(), by);
        report.handledBy(confirmed);
    }

    /** Issues the report 出具初步分析报告 (I-07). */
    ReportIssued issueReport(int times, Instant now, String by) {
        REPORT_BELONGS_TO_AN_ACCEPTED_PETITION.demand(state == PetitionState.ACCEPTED, state);
        ReportIssued issued = report.issue(this, times, now, by);
        state = PetitionState.REPORTED;
        return issued;
    }

    /** Follows the other steps, whose news comes in any order: what has ended here stays ended, unless step 5 had closed it. */
    public void follow(PetitionState reached) {
        state = state.leadsTo(reached) ? reached : state;
    }

    /** Step 5 handles it anew (E-09, X-24): it is closed and archived no more. */
    public void reopen() {
        state = state.reopened();
    }

    /** The news of the later steps. */
    public LaterSteps later() {
        return later;
    }

    public String number() {
        return number;
    }

    public PetitionState state() {
        return state;
    }

    /** How it came, and who received it. */
    public Origin origin() {
        return origin;
    }

    /** How many raise it, and how dangerous it is. */
    public Extent extent() {
        return extent;
    }

    public Appeal appeal() {
        return new Appeal(matter.title(), matter.text(), unit());
    }

    /** When it arrived, where it falls, and which petition it goes with. */
    public Matter matter() {
        return matter;
    }

    /** What the desk handed out and decided. */
    public DeskRecord desk() {
        return desk;
    }

    public PetitionReport report() {
        return report;
    }
}
