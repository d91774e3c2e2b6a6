package org.suyuan.intake.readers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.suyuan.contract.consultation.ConsultationCalled;
import org.suyuan.contract.consultation.TaskForceFormed;
import org.suyuan.contract.feedback.HandlingAssigned;
import org.suyuan.contract.feedback.OrderReturnDecided;
import org.suyuan.contract.feedback.ReturnOutcome;
import org.suyuan.contract.feedback.SupportAsked;
import org.suyuan.contract.feedback.SupportReleased;
import org.suyuan.platform.sql.Sql;

/**
 * Lets the units that work on a petition read it as long as they do (F-01, C-04); an accusation stays with discipline, whoever
 * works on it (E-19).
 */
@ApplicationScoped
public class Readers {
    @Inject
    Sql sql;

    /** The lead unit and the assisting ones read it, and no others that had it before. */
    @Transactional
    public void assigned(HandlingAssigned told) {
        forget(told.petitionId(), ReadingCause.HANDLING);
        // What was told before there were assisting units names none.
        List<String> supporting = Objects.requireNonNullElse(told.supporting(), List.of());
        let(
                told.petitionId(),
                ReadingCause.HANDLING,
                Stream.concat(Stream.of(told.unit()), supporting.stream()).toList());
    }

    @Transactional
    public void asked(SupportAsked told) {
        let(told.petitionId(), ReadingCause.HANDLING, List.of(told.unit()));
    }

    @Transactional
    public void released(SupportReleased told) {
        sql.update(
                "delete from petition_reader where petition_id = ? and unit = ? and cause = ?",
                told.petitionId(),
                told.unit(),
                ReadingCause.HANDLING);
    }

    /** An order that goes back is in nobody's hands. */
    @Transactional
    public void returned(OrderReturnDecided told) {
        if (told.outcome() == ReturnOutcome.AGREED) {
            forget(told.petitionId(), ReadingCause.HANDLING);
        }
    }

    @Transactional
    public void called(ConsultationCalled told) {
        let(told.petitionId(), ReadingCause.CONSULTATION, told.units());
    }

    /** Whoever is in a task force works on it, too (C-09). */
    @Transactional
    public void formed(TaskForceFormed told) {
        let(told.petitionId(), ReadingCause.CONSULTATION, told.units());
    }

    /** Whoever worked on it does so no more. */
    @Transactional
    public void ended(UUID petitionId) {
        sql.update("delete from petition_reader where petition_id = ?", petitionId);
    }

    private void forget(UUID petitionId, ReadingCause cause) {
        sql.update("delete from petition_reader where petition_id = ? and cause = ?", petitionId, cause);
    }

    private void let(UUID petitionId, ReadingCause cause, Collection<String> units) {
        sql.update(
                "insert into petition_reader (petition_id, unit, cause) select ?, unnest(?), ? on conflict do nothing",
                petitionId,
                Sql.Many.texts(units),
                cause);
    }
}
