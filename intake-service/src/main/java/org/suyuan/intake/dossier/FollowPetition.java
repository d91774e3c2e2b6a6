package org.suyuan.intake.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.feedback.EvaluationReceived;
import org.suyuan.contract.feedback.ExtensionReason;
import org.suyuan.contract.feedback.NewMatterFound;
import org.suyuan.contract.feedback.ReplyDelivered;
import org.suyuan.contract.feedback.ReplyIssued;
import org.suyuan.contract.feedback.ReplyWithdrawn;
import org.suyuan.contract.grading.Grade;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.Circumstances;
import org.suyuan.intake.Petition;
import org.suyuan.intake.PetitionState;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.Registration;
import org.suyuan.intake.documents.ReplyLetters;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.intake.vault.Envelopes;
import org.suyuan.intake.vault.Vault;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.time.Zone;

/** Keeps the petitioner's file up to date with what the other steps did (I-05), and registers what a revisit found (F-07). */
@ApplicationScoped
public class FollowPetition {
    @Inject
    Petitions petitions;

    @Inject
    RegisterPetition registerPetition;

    @Inject
    Vault vault;

    @Inject
    Recusals recusals;

    @Inject
    EvaluationCodes evaluationCodes;

    @Inject
    ReplyLetters replyLetters;

    @Inject
    Envelopes envelopes;

    @Inject
    ObjectMapper json;

    @Inject
    Entries entries;

    /** Handling is closed: the petitioner's file says whether the problem was solved or explained. */
    @Transactional
    public void closed(UUID id, Instant at, Object solution) {
        known(id).follow(PetitionState.CLOSED);
        file(id, EntryKind.CLOSED, at, solution);
    }

    /** Its opinion was set aside, or its closing: handling goes on, and is due at another time. */
    @Transactional
    public void reopened(UUID id, Instant at, Instant due) {
        known(id).reopen();
        known(id).later().dueAgain(due, null);
        evaluationCodes.forget(id);
        replyLetters.forget(id);
        file(id, EntryKind.REOPENED, at, Zone.dateOf(due));
    }

    @Transactional
    public void archived(UUID id) {
        known(id).follow(PetitionState.ARCHIVED);
        evaluationCodes.forget(id);
    }

    /** The reply is issued: who filed by themselves can read it. */
    @Transactional
    public void replied(ReplyIssued told, Instant at) {
        file(told.petitionId(), EntryKind.REPLIED, at, told.opinion());
        replyLetters.keep(told);
    }

    /** The reply is corrected: nobody reads or evaluates it any more. */
    @Transactional
    public void replyWithdrawn(ReplyWithdrawn told) {
        replyLetters.withdraw(told);
        evaluationCodes.forget(told.petitionId());
    }

    /** The reply reached the petitioner, who is asked what they think of it. */
    @Transactional
    public void delivered(ReplyDelivered told, Instant at) {
        file(told.petitionId(), EntryKind.DELIVERED, at, told.way());
        evaluationCodes.keep(told);
    }

    @Transactional
    public void evaluated(EvaluationReceived told, Instant at) {
        file(told.petitionId(), EntryKind.EVALUATED, at, told.score());
        evaluationCodes.forget(told.petitionId());
    }

    /** The petitioner was revisited, and the reply is carried out or not. */
    @Transactional
    public void revisited(UUID id, Instant at, boolean implemented) {
        file(id, EntryKind.REVISITED, at, implemented ? "IMPLEMENTED" : "NOT_IMPLEMENTED");
    }

    @Transactional
    public void graded(UUID id, Grade decided, Instant due) {
        Petition petition = known(id);
        petition.later().graded(decided, due);
        petition.follow(PetitionState.GRADED);
    }

    /** Handling is due at another time; an extension is told to the petitioner (E-07). */
    @Transactional
    public void limitMoved(UUID id, Instant due, @Nullable ExtensionReason extendedFor) {
        known(id).later().dueAgain(due, extendedFor);
    }

    /** The petitioner's file says what came of it. */
    @Transactional
    public void file(UUID id, EntryKind kind, Instant at, Object detail) {
        entries.keep(known(id).id(), kind, at, detail);
    }

    /** The new matter becomes a linked petition of the same people and first handler, from the moment it was found. */
    @Transactional
    public void newMatter(NewMatterFound told, Instant found) {
        UUID foundAt = told.petitionId();
        Petition old = known(foundAt);
        registerPetition.register(new Registration(
                Channel.RECEPTION_DAY,
                "revisit:" + told.matterId(),
                found,
                old.origin().anonymous(),
                vault.open(foundAt),
                old.extent().headCount(),
                appeal(told),
                Set.of(),
                old.origin().firstHandler(),
                foundAt,
                old.accusation(),
                recusals.accusedOf(foundAt),
                Circumstances.PLAIN));
    }

    private Appeal appeal(NewMatterFound told) {
        String sealed = envelopes.open(NewMatterFound.place(told.matterId()), told.sealed());
        try {
            NewMatterFound.Words words = json.readValue(sealed, NewMatterFound.Words.class);
            return new Appeal(words.title(), words.text(), told.unit());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the words of the new matter cannot be read", e);
        }
    }

    /** An event holds for everybody, also when an operator replays it who may not see the petition. */
    private Petition known(UUID id) {
        return petitions.findByIdOptional(id).orElseThrow(() -> new NotFound(id));
    }
}
