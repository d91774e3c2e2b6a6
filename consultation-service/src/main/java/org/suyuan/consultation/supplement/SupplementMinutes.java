package org.suyuan.consultation.supplement;

import static java.util.Objects.requireNonNull;
import static org.suyuan.consultation.supplement.SupplementRules.SIGNED_AS_THEY_STAND;
import static org.suyuan.consultation.supplement.SupplementRules.SIGNED_FOR_A_CALLED_UNIT;
import static org.suyuan.consultation.supplement.SupplementRules.SIGNED_ONCE;
import static org.suyuan.consultation.supplement.SupplementRules.SUPPLEMENTED_BY_THE_CHAIR;
import static org.suyuan.consultation.supplement.SupplementRules.SUPPLEMENT_DATES_LIE_AHEAD;
import static org.suyuan.consultation.supplement.SupplementRules.SUPPLEMENT_FOLLOWS_MINUTES;
import static org.suyuan.consultation.supplement.SupplementRules.SUPPLEMENT_LEAVES_SOMETHING;
import static org.suyuan.consultation.supplement.SupplementRules.SUPPLEMENT_REPLACES_WHAT_WAITS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.suyuan.consultation.Consultation;
import org.suyuan.consultation.ConsultationState;
import org.suyuan.consultation.Consultations;
import org.suyuan.consultation.Envelopes;
import org.suyuan.consultation.Minutes;
import org.suyuan.consultation.NoPerson;
import org.suyuan.consultation.items.ActionItems;
import org.suyuan.contract.consultation.MinutesAdopted;
import org.suyuan.contract.consultation.MinutesSupplemented;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.KnownUnits;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.Zone;

/** Adopted minutes are changed by a supplement alone, which says what it changes; participants sign both (C-06). */
@ApplicationScoped
public class SupplementMinutes {
    @Inject
    Consultations consultations;

    @Inject
    Supplements supplements;

    @Inject
    ActionItems items;

    @Inject
    Envelopes envelopes;

    @Inject
    KnownUnits knownUnits;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those of a petition that the caller may see, oldest first. */
    @Transactional
    public List<Supplement> of(UUID petitionId) {
        return supplements.of(consultations.existing(petitionId).id());
    }

    /** Who signed, in the order of signing. */
    @Transactional
    public List<Signature> signatures(UUID petitionId) {
        return supplements.signatures(consultations.existing(petitionId).id());
    }

    /**
     * The chair changes what was adopted.
     *
     * @param changes which part of the minutes
     * @param words what holds in its place
     * @param replaced items that bind no more
     * @param added what is to be done in addition
     */
    @Transactional
    public List<Supplement> supplement(
            UUID petitionId, String changes, String words, List<UUID> replaced, List<Minutes.Item> added) {
        demandNoPerson(changes, words, added);
        consultations.actAlone(petitionId, consultation -> {
            demandAdopted(consultation);
            SUPPLEMENTED_BY_THE_CHAIR.demand(consultation.isChairedBy(caller.name()));
            List<UUID> once = replaced.stream().distinct().toList();
            LocalDate today = Zone.today(clock);
            SUPPLEMENT_DATES_LIE_AHEAD.demand(
                    added.stream().noneMatch(item -> item.dueOn().isBefore(today)));
            knownUnits.demand(added.stream().map(Minutes.Item::unit).toList());
            added.forEach(item -> consultation.takesPart(item.unit()));
            SUPPLEMENT_REPLACES_WHAT_WAITS.demand(items.replace(petitionId, once));
            int number = supplements.add(petitionId, changes, words, once, words(added));
            items.resolve(petitionId, number, added);
            SUPPLEMENT_LEAVES_SOMETHING.demand(items.anyBinds(petitionId));
            return new MinutesSupplemented(petitionId, number, once, told(added), caller.name(), sealed(consultation));
        });
        return supplements.of(petitionId);
    }

    /** For intake, which prints all of them. */
    private String sealed(Consultation consultation) {
        UUID id = consultation.id();
        List<MinutesSupplemented.SupplementWords> words = supplements.of(id).stream()
                .map(one -> new MinutesSupplemented.SupplementWords(
                        one.number(),
                        Zone.dateOf(one.adoptedAt()),
                        one.adoptedBy(),
                        one.changes(),
                        one.words(),
                        one.items().stream().map(Supplement.Item::words).toList()))
                .toList();
        String number = requireNonNull(requireNonNull(consultation.minutes()).number());
        return envelopes.sealForIntake(MinutesSupplemented.place(id), new MinutesSupplemented.Words(number, words));
    }

    private static List<Supplement.Item> words(List<Minutes.Item> items) {
        return items.stream()
                .map(item -> new Supplement.Item(item.what(), item.unit(), item.dueOn()))
                .toList();
    }

    private static List<MinutesAdopted.Item> told(List<Minutes.Item> items) {
        return items.stream()
                .map(item -> new MinutesAdopted.Item(item.itemId(), item.unit(), item.dueOn()))
                .toList();
    }

    private static void demandNoPerson(String changes, String words, List<Minutes.Item> added) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("/changes", changes));
        fields.put("/words", words);
        for (int i = 0; i < added.size(); i++) {
            fields.put("/items/" + i + "/what", added.get(i).what());
        }
        NoPerson.in(fields);
    }

    /** Signs for a unit that was called: the minutes themselves with 0, or a supplement. */
    @Transactional
    public List<Signature> sign(UUID petitionId, int supplement, String unit) {
        consultations.change(petitionId, consultation -> {
            demandAdopted(consultation);
            scope.demandCovers(unit);
            SIGNED_FOR_A_CALLED_UNIT.demand(consultation.isCalled(unit));
            SIGNED_AS_THEY_STAND.demand(supplement <= supplements.of(petitionId).size());
            SIGNED_ONCE.demand(supplements.sign(petitionId, supplement, unit));
        });
        return supplements.signatures(petitionId);
    }

    private static void demandAdopted(Consultation consultation) {
        SUPPLEMENT_FOLLOWS_MINUTES.demand(consultation.state() == ConsultationState.ADOPTED, consultation.state());
    }
}
