package org.suyuan.feedback.supervision;

import static org.suyuan.feedback.supervision.SupervisionRules.SUPERVISED_ONCE_FOR_A_CAUSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Limit;
import org.suyuan.contract.feedback.SupervisionCause;
import org.suyuan.contract.feedback.SupervisionOpened;
import org.suyuan.feedback.writings.Envelopes;
import org.suyuan.feedback.writings.Words;
import org.suyuan.feedback.writings.WritingKind;
import org.suyuan.feedback.writings.Writings;
import org.suyuan.platform.deadline.Arming;
import org.suyuan.platform.deadline.Deadlines;
import org.suyuan.platform.security.Visibility;
import org.suyuan.platform.sql.Sql;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** All supervisions, and the rules that open them: rows. In the caller's transaction. */
@ApplicationScoped
class Supervisions {
    /** Of the clock until the unit answers, one for each supervision. */
    static final String CLOCK = "supervision";

    @Inject
    Sql sql;

    @Inject
    Writings writings;

    @Inject
    Envelopes envelopes;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    List<SupervisionRule> rules() {
        return sql.list("select * from supervision_rule order by place", Supervisions::readRule);
    }

    SupervisionRule rule(SupervisionCause cause) {
        return sql.first("select * from supervision_rule where cause = ?", Supervisions::readRule, cause)
                .orElseThrow();
    }

    /** The rules that something opens supervisions by, when it has happened so often. */
    List<SupervisionRule> openedBy(SupervisionTrigger trigger, int times) {
        return sql.list(
                "select * from supervision_rule where trigger = ? and threshold <= ? order by place",
                Supervisions::readRule,
                trigger,
                times);
    }

    void change(SupervisionRule rule) {
        sql.update(
                "update supervision_rule set trigger = ?, threshold = ?, answer_days = ? where cause = ?",
                rule.trigger(),
                rule.threshold(),
                rule.answerDays(),
                rule.cause());
    }

    private static SupervisionRule readRule(ResultSet row) throws SQLException {
        String trigger = row.getString("trigger");
        return new SupervisionRule(
                SupervisionCause.valueOf(row.getString("cause")),
                trigger == null ? null : SupervisionTrigger.valueOf(trigger),
                row.getInt("threshold"),
                row.getInt("answer_days"));
    }

    /**
     * Opens one, unless one for this cause runs; empty then.
     *
     * @param letter what is demanded; null when a rule opens it
     */
    Optional<SupervisionOpened> open(
            UUID petitionId, String unit, SupervisionRule rule, String by, @Nullable String letter) {
        UUID id = NewId.next();
        UUID words =
                letter == null ? null : writings.keep(petitionId, WritingKind.SUPERVISION, unit, "/letter", letter);
        int opened = sql.update(
                "insert into supervision (id, petition_id, unit, cause, state, rounds, opened_by, opened_at, letter_id)"
                        + " values (?, ?, ?, ?, 'OPEN', 0, ?, ?, ?)"
                        + " on conflict (petition_id, cause) where state <> 'ENDED' do nothing",
                id,
                petitionId,
                unit,
                rule.cause(),
                by,
                clock.instant(),
                words);
        if (opened == 0) {
            return Optional.empty();
        }
        arm(petitionId, id, rule, "opened");
        return Optional.of(
                new SupervisionOpened(petitionId, id, unit, rule.cause(), by, notice(id, unit, rule, letter)));
    }

    /** For intake, which prints it. */
    private String notice(UUID id, String unit, SupervisionRule rule, @Nullable String letter) {
        SupervisionOpened.Words words = new SupervisionOpened.Words(
                unit, rule.cause(), Zone.dateOf(clock.instant()), rule.answerDays(), letter);
        return envelopes.sealForIntake(SupervisionOpened.place(id), words);
    }

    static SupervisionOpened demandOpened(Optional<SupervisionOpened> opened) {
        SUPERVISED_ONCE_FOR_A_CAUSE.demand(opened.isPresent());
        return opened.get();
    }

    private void arm(UUID petitionId, UUID id, SupervisionRule rule, String reason) {
        Limit limit = Limit.naturalDays(rule.answerDays());
        deadlines.restart(
                new Arming(petitionId, CLOCK, id.toString(), "X-20", clock.instant(), limit, null), "X-20", reason);
    }

    /** One of a petition; two who change it at once come one after the other. */
    Optional<Supervision> held(UUID petitionId, UUID id) {
        return sql.first(
                "select * from supervision where id = ? and petition_id = ? for update",
                row -> read(row, Words.NONE),
                id,
                petitionId);
    }

    /** The clock stops first, as everywhere: who fires it takes it before the supervision. */
    void stopClock(UUID petitionId, UUID id) {
        deadlines.meet(petitionId, CLOCK, id.toString());
    }

    void answer(UUID id, String by, UUID words) {
        sql.update(
                "update supervision set state = 'ANSWERED', rounds = rounds + 1, answered_by = ?, answer_id = ? where id = ?",
                by,
                words,
                id);
    }

    /** The same where nobody answers any more. */
    void cancelClock(UUID petitionId, UUID id) {
        deadlines.cancel(petitionId, CLOCK, id.toString(), "X-20");
    }

    void end(UUID id, UUID words) {
        sql.update(
                "update supervision set state = 'ENDED', judgement_id = ?, ended_at = ? where id = ?",
                words,
                clock.instant(),
                id);
    }

    /** It was not enough: the unit answers anew, within the same time. */
    void demandAgain(Supervision one, UUID words) {
        sql.update("update supervision set state = 'OPEN', judgement_id = ? where id = ?", words, one.supervisionId());
        arm(one.petitionId(), one.supervisionId(), rule(one.cause()), "not enough");
    }

    /** Lists one; false when it was listed before, or has ended. */
    boolean list(UUID petitionId, UUID id) {
        return sql.update(
                        "update supervision set listed_on = ? where id = ? and petition_id = ? and listed_on is null"
                                + " and state <> 'ENDED'",
                        Zone.dateOf(clock.instant()),
                        id,
                        petitionId)
                > 0;
    }

    /** All of a petition, oldest first. */
    List<Supervision> of(UUID petitionId) {
        Words words = writings.words(petitionId, WritingKind.SUPERVISION);
        return sql.list(
                "select * from supervision where petition_id = ? order by opened_at, id",
                row -> read(row, words),
                petitionId);
    }

    /** Those of units of a branch that have not ended, oldest first and without words; none of accusations (E-19). */
    List<Supervision> running(Visibility branch, int atMost) {
        return sql.list(
                "select supervision.* from supervision join handling on handling.id = petition_id and not confidential"
                        + " where supervision.state <> 'ENDED' and (supervision.unit = ? or supervision.unit like ? escape '\\')"
                        + " order by opened_at, supervision.id limit ?",
                row -> read(row, Words.NONE),
                branch.branch(),
                branch.below(),
                atMost);
    }

    boolean anyRuns(UUID petitionId) {
        return sql.count("select count(*) from supervision where petition_id = ? and state <> 'ENDED'", petitionId) > 0;
    }

    /** What everybody sees of the listed ones, newest first; none of accusations (E-19). */
    List<ListedSupervision> listed(int atMost) {
        return sql.list(
                "select supervision.unit, cause, listed_on, ended_at from supervision"
                        + " join handling on handling.id = petition_id and not confidential"
                        + " where listed_on is not null order by listed_on desc, supervision.id desc limit ?",
                row -> new ListedSupervision(
                        row.getString("unit"),
                        SupervisionCause.valueOf(row.getString("cause")),
                        row.getObject("listed_on", LocalDate.class),
                        row.getObject("ended_at") == null ? null : Zone.dateOf(Sql.moment(row, "ended_at"))),
                atMost);
    }

    private static Supervision read(ResultSet row, Words words) throws SQLException {
        return new Supervision(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("unit"),
                SupervisionCause.valueOf(row.getString("cause")),
                SupervisionState.valueOf(row.getString("state")),
                row.getInt("rounds"),
                row.getString("opened_by"),
                Sql.moment(row, "opened_at"),
                row.getObject("listed_on", LocalDate.class),
                words.of(row.getObject("letter_id", UUID.class)),
                words.of(row.getObject("answer_id", UUID.class)),
                row.getString("answered_by"),
                words.of(row.getObject("judgement_id", UUID.class)),
                Sql.momentOrNull(row, "ended_at"));
    }
}
