package org.suyuan.grading;

import static java.util.Objects.requireNonNull;
import static org.suyuan.grading.GradingRules.ACCUSATION_IS_GRADED_IN_CONFIDENCE;
import static org.suyuan.grading.GradingRules.ACCUSED_UNIT_IS_NOT_RESPONSIBLE;
import static org.suyuan.grading.GradingRules.DISPUTE_IS_DECIDED_FIRST;
import static org.suyuan.grading.GradingRules.GRADE_STANDS_ON_THE_REPORT;
import static org.suyuan.grading.GradingRules.OPINIONS_BELONG_TO_AN_OPEN_GRADING;
import static org.suyuan.grading.GradingRules.REGRADED_WHILE_IT_IS_OPEN;
import static org.suyuan.grading.GradingRules.REGRADE_CHANGES_THE_GRADE;
import static org.suyuan.grading.GradingRules.UNITS_ARE_DISPUTED_AFTER_THE_DECISION;
import static org.suyuan.grading.GradingRules.UNITS_ARE_NAMED_WHILE_IT_IS_OPEN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.grading.GradeChanged;
import org.suyuan.contract.grading.GradeDecided;
import org.suyuan.contract.grading.OpinionsAsked;
import org.suyuan.contract.grading.ProvisionalGradeGiven;
import org.suyuan.contract.grading.Term;
import org.suyuan.contract.grading.Units;
import org.suyuan.contract.grading.UnitsChanged;
import org.suyuan.contract.intake.ReportIssued;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.grading.panel.Opinion;
import org.suyuan.grading.panel.Panel;
import org.suyuan.grading.table.Facts;
import org.suyuan.grading.units.Dispute;
import org.suyuan.grading.units.Responsibility;
import org.suyuan.platform.store.Aggregate;

/** The grading of one petition 定级: proposed by the table, decided by a clerk. Its id is the petition's. */
@Entity
@Table(name = "grading")
@SuppressWarnings("NullAway.Init")
public class Grading extends Aggregate {
    @Embedded
    private Progress progress;

    @Column(name = "received_at")
    private Instant receivedAt;

    /** Null before the report. */
    @Embedded
    private @Nullable Proposal proposal;

    @Embedded
    private Decision decision = new Decision();

    @Embedded
    private Panel panel = Panel.NONE;

    @Embedded
    private ResponsibleUnits responsible = new ResponsibleUnits();

    protected Grading() {}

    /** Begins with what is known at the desk. */
    Grading(UUID petitionId, Instant receivedAt, String unit, @Nullable Accusation accusation) {
        super(petitionId, unit, accusation);
        this.progress = new Progress(receivedAt);
        this.receivedAt = receivedAt;
    }

    /** Danger is known, at the desk or later: a response is owed from then, a decision awaited also of what is decided (G-08). */
    Optional<ProvisionalGradeGiven> endanger(Set<UrgentSign> signs, Instant from, Rulebook rulebook, Instant now) {
        if (!progress.isOpenToNews()) {
            return Optional.empty();
        }
        Optional<ProvisionalGradeGiven> given =
                decision.isUrgent() ? Optional.empty() : respond(rulebook.response(this, from));
        if (!progress.isDecided()) {
            decision.presumeUrgent();
        }
        if (proposal != null) {
            proposal.endanger(signs);
        }
        if (progress.isProposed()) {
            propose(report(), rulebook, now);
        }
        return given;
    }

    /** Of a response that is owed already, for another reason than danger, the earlier one counts. */
    private Optional<ProvisionalGradeGiven> respond(Term response) {
        if (!decision.owe(response)) {
            progress.awaitDecision();
            return Optional.empty();
        }
        progress.awaitDecision(response.dueAt());
        return Optional.of(new ProvisionalGradeGiven(id(), unit(), receivedAt, accusation(), Grade.URGENT, response));
    }

    /** The report is in: the table proposes. */
    void propose(ReportIssued issued, Rulebook rulebook, Instant now) {
        proposal = Proposal.of(issued, rulebook, now);
        progress.propose(decision.presume(this, rulebook, now));
    }

    /** How far it has come. */
    Progress progress() {
        return progress;
    }

    /** Whether later steps work by its grade, decided or provisional. */
    boolean isKnownToLaterSteps() {
        return progress.isDecided() || decision.isResponseOwed();
    }

    /** Asks departments for their opinion (G-01). */
    OpinionsAsked ask(List<String> units, String by, Instant now, Instant due) {
        OPINIONS_BELONG_TO_AN_OPEN_GRADING.demand(progress.isProposed(), state());
        ACCUSATION_IS_GRADED_IN_CONFIDENCE.demand(accusation() == null);
        List<String> asked = panel.unheard(units);
        panel = panel.asked(asked, by, now, due);
        responsible.concern(asked);
        return new OpinionsAsked(id(), asked, due);
    }

    /** A department that was asked answers (G-01). */
    void answer(String unit, Grade preferred, String why, String by, Instant now) {
        OPINIONS_BELONG_TO_AN_OPEN_GRADING.demand(progress.isProposed(), state());
        panel = panel.answered(unit, preferred, why, by, now);
    }

    /** It turns out to accuse somebody: no department is heard any more (E-19, G-10). */
    @Override
    public void accuse(Accusation made) {
        super.accuse(made);
        panel = panel.dissolved();
    }

    /** A clerk decides (G-01): by the proposal, or otherwise with the reason. */
    GradeDecided decide(Judgement judgement, Rulebook rulebook) {
        GRADE_STANDS_ON_THE_REPORT.demand(progress.isProposed(), state());
        Panel heard = panel.settled(judgement.grade(), judgement.at());
        GradeDecided decided = decision.make(judgement, this, rulebook);
        panel = heard;
        progress.decide();
        responsible.concern(units());
        return decided;
    }

    /** Facts have changed, and with them the grade; where new danger asks for a decision again, it may be the same (G-08). */
    GradeChanged regrade(Judgement judgement, Facts changed, boolean mayLower, Rulebook rulebook) {
        REGRADED_WHILE_IT_IS_OPEN.demand(progress.isInForce(), state());
        REGRADE_CHANGES_THE_GRADE.demand(judgement.grade() != decision.grade() || progress.isOpen(), judgement.grade());
        GradeChanged told = decision.change(judgement, changed, mayLower, this, rulebook);
        progress.decide();
        return told;
    }

    /** A person of the Centre names other units (I-11); never over a dispute, which is the superior's. */
    Optional<UnitsChanged> rename(Units named, String why, String by) {
        DISPUTE_IS_DECIDED_FIRST.demand(pending().isEmpty());
        return name(named, why, by);
    }

    /** A unit that is named disputes it (E-17). */
    void dispute(String unit, String why, String by, Instant now, Instant due) {
        UNITS_ARE_DISPUTED_AFTER_THE_DECISION.demand(progress.isInForce(), state());
        responsible.dispute(report(), unit, why, by, now, due);
    }

    /** The common superior decides (E-17). */
    Optional<UnitsChanged> settle(Units decided, String how, String by, String unit) {
        responsible.settle(how, by, unit);
        return name(decided, how, by);
    }

    /** Told once the grade has told of the first ones. */
    private Optional<UnitsChanged> name(Units named, String why, String by) {
        UNITS_ARE_NAMED_WHILE_IT_IS_OPEN.demand(progress.isProposed() || progress.isInForce(), state());
        ACCUSED_UNIT_IS_NOT_RESPONSIBLE.demand(named.all().stream().noneMatch(this::accuses));
        String previous = responsible.name(report(), named, why);
        if (!progress.isDecided()) {
            return Optional.empty();
        }
        responsible.concern(named.all());
        return Optional.of(new UnitsChanged(id(), named, previous, by, decision.ledBy(previous, named.lead())));
    }

    /** The dispute that awaits its decision. */
    Optional<Dispute> pending() {
        return proposal == null ? Optional.empty() : responsible().pending();
    }

    /** Who is responsible: as the report says, until a person names others. */
    public Responsibility responsible() {
        return responsible.of(report());
    }

    /** The units concerned, the lead unit first. */
    public List<String> units() {
        return proposal == null ? List.of(unit()) : responsible().units().all();
    }

    ReportIssued report() {
        return requireNonNull(proposal).report();
    }

    public GradingState state() {
        return progress.state();
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The proposal of the table; null before the report. */
    public @Nullable Proposal proposal() {
        return proposal;
    }

    /** The decision, or the presumption until then. */
    public Decision decision() {
        return decision;
    }

    /** By when it should be decided. */
    public Instant waitsUntil() {
        return progress.waitsUntil();
    }

    /** The departments asked and their opinions, in the order of asking. */
    public List<Opinion> opinions() {
        return panel.opinions();
    }
}
