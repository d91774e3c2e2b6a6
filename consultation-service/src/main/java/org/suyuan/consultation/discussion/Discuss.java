package org.suyuan.consultation.discussion;

import static org.suyuan.consultation.discussion.DiscussionRules.DISCUSSED_WHILE_CALLED;
import static org.suyuan.consultation.discussion.DiscussionRules.DISSENT_HAS_ITS_WORDS;
import static org.suyuan.consultation.discussion.DiscussionRules.NOTED_BY_CHAIR_OR_CENTRE;
import static org.suyuan.consultation.discussion.DiscussionRules.VOTED_FOR_A_CALLED_UNIT;
import static org.suyuan.consultation.discussion.DiscussionRules.VOTED_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suyuan.consultation.Centre;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.ConsultationState;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.NoPerson;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;

/** What is agreed and disputed, what could be done, and how units vote; votes are data and decide nothing by themselves (C-05). */
@ApplicationScoped
public class Discuss {
    @Inject
    Consultations consultations;

    @Inject
    Discussions discussions;

    @Inject
    Centre centre;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    /** What was discussed of a petition that the caller may see. */
    @Transactional
    public Discussion of(UUID petitionId) {
        return discussions.of(consultations.existing(petitionId).id());
    }

    /** Notes a fact, or who is responsible. */
    @Transactional
    public Discussion note(UUID petitionId, PointKind kind, String words) {
        NoPerson.in(Map.of("/words", words));
        return led(petitionId, consultation -> discussions.note(petitionId, kind, words));
    }

    /**
     * Puts an option to the vote.
     *
     * @param cost in CNY; null where nobody knows
     */
    @Transactional
    public Discussion propose(UUID petitionId, String words, String basis, @Nullable BigDecimal cost) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("/words", words));
        fields.put("/basis", basis);
        NoPerson.in(fields);
        return led(petitionId, consultation -> discussions.propose(petitionId, words, basis, cost));
    }

    private Discussion led(UUID petitionId, Consumer<Consultation> act) {
        consultations.changeAlone(petitionId, consultation -> {
            demandCalled(consultation);
            NOTED_BY_CHAIR_OR_CENTRE.demand(centre.acts() || consultation.isChairedBy(caller.name()));
            act.accept(consultation);
        });
        return discussions.of(petitionId);
    }

    /** A unit votes; its reasons stay in its own words. */
    @Transactional
    public Discussion vote(UUID petitionId, UUID optionId, String unit, Vote vote, @Nullable String words) {
        DISSENT_HAS_ITS_WORDS.demand(vote != Vote.AGAINST || words != null);
        NoPerson.in(words == null ? Map.of() : Map.of("/words", words));
        consultations.changeAlone(petitionId, consultation -> {
            demandCalled(consultation);
            scope.demandCovers(unit);
            VOTED_FOR_A_CALLED_UNIT.demand(consultation.isCalled(unit));
            if (!discussions.has(petitionId, optionId)) {
                throw new NotFound(optionId);
            }
            VOTED_ONCE.demand(discussions.vote(petitionId, optionId, unit, vote, words));
        });
        return discussions.of(petitionId);
    }

    private static void demandCalled(Consultation consultation) {
        DISCUSSED_WHILE_CALLED.demand(consultation.state() == ConsultationState.CALLED, consultation.state());
    }
}
