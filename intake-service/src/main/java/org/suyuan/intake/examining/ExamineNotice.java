package org.suyuan.intake.examining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
        Recognition people = people(told.petitionId());
        List<NoticeExamined.Place> places = fields(told).entrySet().stream()
                .flatMap(field -> people.in(field.getValue()).stream().map(found -> place(field.getKey(), found)))
                .toList();
        outbox.append(new NoticeExamined(told.petitionId(), told.draftId(), places));
    }

    /** Of the petition, and of what was merged into it. */
    private Recognition people(UUID petitionId) {
        Recognition people = new Recognition();
        for (UUID id : petitions.withMerged(petitionId)) {
            vault.open(id).forEach(person -> know(person, people));
            recusals.of(id).forEach(recusal -> people.number(recusals.person(recusal)));
        }
        return people;
    }

    private Map<String, String> fields(NoticeDrafted told) {
        try {
            return json.readValue(envelopes.open(NoticeDrafted.place(told.draftId()), told.sealed()), FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no fields of a notice", e);
        }
    }

    private static void know(Identity person, Recognition people) {
        if (person.hasWholeName()) {
            people.name(person.name());
        }
        if (person.phone() != null) {
            Phones.writings(person.phone()).forEach(people::number);
        }
        if (person.address() != null) {
            people.home(person.address());
        }
        Stream.of(person.idNumber(), person.employeeNumber(), person.email())
                .filter(Objects::nonNull)
                .forEach(people::number);
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
