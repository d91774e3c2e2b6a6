package org.suyuan.intake.reception;

import static org.suyuan.intake.reception.ReceptionRules.GUEST_CAN_BE_REACHED;
import static org.suyuan.intake.reception.ReceptionRules.RECEPTION_RECORD_HAS_ONE_MATTER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.Arrival;
import org.suyuan.intake.Circumstances;
import org.suyuan.intake.Petitions;
import org.suyuan.intake.RegisterPetition;
import org.suyuan.intake.Registration;
import org.suyuan.intake.dossier.Entries;
import org.suyuan.intake.dossier.EntryKind;
import org.suyuan.intake.vault.VaultTable;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.seal.Seals;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.time.NewId;
import org.suyuan.platform.time.Zone;

/** Plans receptions, gives places away, and puts on record what was said and promised. */
@ApplicationScoped
public class Receive implements PanacheRepositoryBase<Appointment, UUID> {
    @Inject
    Receptions receptions;

    @Inject
    RegisterPetition registerPetition;

    @Inject
    Petitions petitions;

    @Inject
    Entries entries;

    @Inject
    Seals seals;

    @Inject
    ObjectMapper json;

    @Inject
    Interests interests;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** An appointment with who comes. */
    public record Known(Appointment appointment, Guest guest) {
        @Override
        public String toString() {
            return "Known[sealed]";
        }
    }

    /**
     * What came of an appointment.
     *
     * @param petitionId the petition that it belongs to; null when there is none or a new one is registered
     * @param matter what to register as a new petition; null for none
     */
    public record Outcome(
            String said,
            List<Promise> promises,
            @Nullable UUID petitionId,
            @Nullable Appeal matter) {
        @Override
        public String toString() {
            return "Outcome[sealed]";
        }
    }

    @Transactional
    public Reception plan(Reception.Plan plan) {
        scope.demandCovers(plan.unit());
        Reception reception = new Reception(NewId.next(), plan, LocalDateTime.now(clock.withZone(Zone.OF_RECORD)));
        receptions.persist(reception);
        return receptions.saved(reception);
    }

    @Transactional
    public Reception cancel(UUID id) {
        return receptions.change(id, reception -> reception.cancel(today()));
    }

    /** Gives a place to whom the desk knows. */
    @Transactional
    public UUID book(UUID receptionId, Guest guest) {
        return book(receptions.existing(receptionId), guest);
    }

    /** Gives a place to anybody, at a reception that the calendar shows. */
    @Transactional
    public UUID bookInPublic(UUID receptionId, Guest guest) {
        Reception shown = receptions.findById(receptionId);
        if (shown == null || shown.kind() == ReceptionKind.INVITATION) {
            throw new NotFound(receptionId);
        }
        return book(shown, guest);
    }

    /** The guests, in the order of booking. */
    @Transactional
    public List<Known> appointments(UUID receptionId) {
        UUID id = receptions.existing(receptionId).id();
        return list("receptionId = ?1 order by id", id).stream()
                .filter(this::isShown)
                .map(appointment -> new Known(appointment, open(appointment)))
                .toList();
    }

    /** Puts on record what was said and promised; a new matter becomes a petition of who came. */
    @Transactional
    public Known record(UUID receptionId, UUID appointmentId, Outcome outcome) {
        Reception reception = receptions.required(receptionId);
        reception.demandHeld(today());
        Appointment appointment = of(reception, appointmentId);
        Guest guest = open(appointment);
        UUID petition = belongsTo(reception, guest, outcome);
        if (petition != null) {
            Instant day = Zone.startOfDay(clock.instant());
            outcome.promises().forEach(promise -> entries.keep(petition, EntryKind.PROMISED, day, promise.sentence()));
        }
        appointment.receive(outcome.said(), outcome.promises(), petition, caller.name(), clock.instant());
        return new Known(appointment, guest);
    }

    /** Nobody came, or the appointment was called off; then its place is free again. */
    @Transactional
    public Known end(UUID receptionId, UUID appointmentId, AppointmentState how) {
        Reception reception = receptions.required(receptionId);
        Appointment appointment = of(reception, appointmentId);
        appointment.end(how);
        if (how == AppointmentState.CANCELLED) {
            hold(reception).free();
        }
        return new Known(appointment, open(appointment));
    }

    private UUID book(Reception reception, Guest guest) {
        GUEST_CAN_BE_REACHED.demand(guest.identity().canBeReached());
        hold(reception).book(today());
        UUID id = NewId.next();
        persist(new Appointment(id, reception.id(), seals.close(VaultTable.APPOINTMENT, id, write(guest))));
        return id;
    }

    /** Two who want the last place come one after the other. */
    private Reception hold(Reception reception) {
        receptions.getEntityManager().refresh(reception, LockModeType.PESSIMISTIC_WRITE);
        return reception;
    }

    /** The petition that was there, with its rules of who takes part, or a new one; null for none. */
    private @Nullable UUID belongsTo(Reception reception, Guest guest, Outcome outcome) {
        UUID known = outcome.petitionId();
        RECEPTION_RECORD_HAS_ONE_MATTER.demand(known == null || outcome.matter() == null);
        if (known == null) {
            return registered(reception, guest, outcome.matter());
        }
        interests.demandNone(petitions.existing(known).id());
        return known;
    }

    /** Shows the petition of a guest to whom that petition is shown (E-19). */
    private boolean isShown(Appointment appointment) {
        UUID petition = appointment.petitionId();
        return petition == null || !petitions.visibleOf(List.of(petition)).isEmpty();
    }

    private @Nullable UUID registered(Reception reception, Guest guest, @Nullable Appeal matter) {
        if (matter == null) {
            return null;
        }
        scope.demandCovers(matter.unit());
        Arrival arrival = new Arrival(reception.place(), null, reception.day(), reception.leader(), null, null, null);
        return registerPetition
                .register(new Registration(
                        Channel.LEADER_RECEPTION,
                        null,
                        clock.instant(),
                        false,
                        List.of(guest.identity()),
                        1,
                        matter,
                        Set.of(),
                        caller.name(),
                        null,
                        null,
                        List.of(),
                        new Circumstances(arrival, List.of(), null, false)))
                .id();
    }

    private Appointment of(Reception reception, UUID appointmentId) {
        return find("id = ?1 and receptionId = ?2", appointmentId, reception.id())
                .<Appointment>firstResultOptional()
                .orElseThrow(() -> new NotFound(appointmentId));
    }

    private LocalDate today() {
        return Zone.today(clock);
    }

    private String write(Guest guest) {
        try {
            return json.writeValueAsString(guest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a guest that is no JSON", e);
        }
    }

    private Guest open(Appointment appointment) {
        try {
            return json.readValue(
                    seals.openText(VaultTable.APPOINTMENT, appointment.id(), appointment.sealed()), Guest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sealed guest cannot be read", e);
        }
    }
}
