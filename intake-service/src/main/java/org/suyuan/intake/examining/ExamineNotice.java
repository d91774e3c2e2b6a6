package org.suyuan.intake.examining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.suyuan.contract.disclosure.NoticeDrafted;
import org.suyuan.contract.intake.KnownTrait;
import org.suyuan.contract.intake.NoticeExamined;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.recusal.Recusals;
import org.suyuan.intake.vault.Envelopes;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.Vault;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.personaldata.Finding;
import org.suyuan.platform.personaldata.Recognition;
import org.suyuan.platform.reading.Phones;

/** Compares a drafted notice with everybody whom the petition's file knows: who petitions, who is accused, who takes no part. */
@ApplicationScoped
public class ExamineNotice {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    @Inject
    Envelopes envelopes;

    @Inject
    Petitions petitions;

    @Inject
    Vault vault;

    @Inject
    Recusals recusals;

    @Inject
    ObjectMapper json;

    @Inject
    Outbox outbox;

    /** Answers with the places where somebody is recognised. */
    @Transactional
    public void drafted(NoticeDrafted told) {
        List<Identity> people = petitions.withMerged(told.petitionId()).stream()
                .flatMap(id -> vault.open(id).stream())
                .toList();
        List<String> accounts =
                recusals.of(told.petitionId()).stream().map(recusals::person).toList();
        List<NoticeExamined.Place> places = fields(told).entrySet().stream()
                .flatMap(field -> recognised(field.getValue(), people, accounts).stream()
                        .map(found -> place(field.getKey(), found)))
                .toList();
        outbox.append(new NoticeExamined(told.petitionId(), told.draftId(), places));
    }

    private Map<String, String> fields(NoticeDrafted told) {
        try {
            return json.readValue(envelopes.open(NoticeDrafted.place(told.draftId()), told.sealed()), FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no fields of a notice", e);
        }
    }

    private static List<Finding> recognised(String text, List<Identity> people, List<String> accounts) {
        Recognition recognition = new Recognition(text);
        people.forEach(person -> lookFor(person, recognition));
        accounts.forEach(account -> recognition.number(Finding.Kind.EMPLOYEE_NUMBER, account));
        return recognition.found();
    }

    private static void lookFor(Identity person, Recognition recognition) {
        if (person.hasWholeName()) {
            recognition.name(person.name());
        }
        if (person.idNumber() != null) {
            recognition.number(Finding.Kind.ID_CARD, person.idNumber());
        }
        if (person.phone() != null) {
            Phones.allOwn(person.phone()).forEach(phone -> recognition.number(Finding.Kind.MOBILE, phone));
        }
        if (person.employeeNumber() != null) {
            recognition.number(Finding.Kind.EMPLOYEE_NUMBER, person.employeeNumber());
        }
        if (person.email() != null) {
            recognition.email(person.email());
        }
        if (person.address() != null) {
            recognition.address(person.address());
        }
    }

    private static NoticeExamined.Place place(String field, Finding found) {
        return new NoticeExamined.Place(field, trait(found.kind()), found.from(), found.to());
    }

    private static KnownTrait trait(Finding.Kind kind) {
        return switch (kind) {
            case NAME -> KnownTrait.NAME;
            case ADDRESS -> KnownTrait.ADDRESS;
            default -> KnownTrait.NUMBER;
        };
    }
}
