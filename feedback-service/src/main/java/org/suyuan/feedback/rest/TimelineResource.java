package org.suyuan.feedback.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.Confined;
import org.suyuan.contract.EventType;
import org.suyuan.contract.intake.PetitionRegistered;
import org.suyuan.feedback.Handling;
import org.suyuan.feedback.Handlings;
import org.suyuan.feedback.Timeline;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.problem.NotFound;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.security.Caller;
import org.suyuan.platform.security.Roles;
import org.suyuan.platform.security.Scope;
import org.suyuan.platform.store.Accusations;

@Path("/v1/petitions/{petitionId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "timeline", description = "The whole way of a petition 全流程追溯")
@RolesAllowed({Roles.CLERK, Roles.DIRECTOR, Roles.LEADER, Roles.AUDITOR, Roles.DISCIPLINE})
public class TimelineResource {
    private static final String REGISTERED = EventType.of(PetitionRegistered.class);

    @Inject
    Timeline timeline;

    @Inject
    Handlings handlings;

    @Inject
    Scope scope;

    @Inject
    Interests interests;

    @Inject
    Accusations accusations;

    @Inject
    Caller caller;

    @Schema(description = "One thing that happened to a petition")
    record TimelineEntry(
            @Schema(description = "Id of the event") UUID eventId,
            @Schema(description = "When it happened") Instant occurredAt,

            @Schema(description = "The step that announced it", examples = "grading")
            String service,

            @Schema(description = "CloudEvents type", examples = "org.suyuan.grading.grade-decided.v1")
            String type,

            @Schema(description = "In words, in the caller's language", examples = "定级完成")
            String title,

            @Schema(
                    description = "The event, as in its JSON Schema",
                    type = SchemaType.OBJECT,
                    implementation = Object.class)
            JsonNode data) {}

    @GET
    @Transactional
    @Operation(operationId = "timeline", summary = "Everything that happened to a petition, in order 全流程追溯 (I-04)")
    public List<TimelineEntry> timeline(
            @PathParam("petitionId") UUID petitionId,
            @BeanParam @Valid TimelineFilter filter,
            @Context HttpHeaders headers) {
        Locale locale = Messages.locale(headers.getAcceptableLanguages());
        List<Timeline.Entry> entries = timeline.of(petitionId);
        demandSeen(petitionId, entries);
        return entries.stream()
                .filter(filter::leaves)
                .filter(entry -> !Confined.is(entry.type()) || isForTheCaller(entry.data()))
                .map(entry -> show(entry, locale))
                .toList();
    }

    /** What is confined is for discipline, and not for the unit that it is about; that of the whole enterprise sees all. */
    private boolean isForTheCaller(JsonNode confined) {
        String about =
                confined.path("retaliatingUnit").asText(confined.path("unit").asText());
        return caller.hasRole(Roles.DISCIPLINE) && !scope.isConcerned(about);
    }

    /**
     * Decides whether a caller sees the timeline: as the handling is seen, and before there is one, by the
     * registration.
     */
    private void demandSeen(UUID petitionId, List<Timeline.Entry> entries) {
        Handling handling = handlings.findById(petitionId);
        Accusation accusation = accusations.of(petitionId).orElseGet(() -> accusation(entries));
        boolean seen = entries.stream()
                .filter(entry -> entry.type().equals(REGISTERED))
                .anyMatch(entry -> scope.visibility()
                        .sees(
                                entry.data().path("unit").asText(),
                                handling == null
                                        ? List.of()
                                        : List.of(handling.assignment().unit()),
                                accusation));
        if (!seen || accusation != null && interests.accuseCaller(petitionId)) {
            throw new NotFound(petitionId);
        }
    }

    /** The accusation in the first event that carries one. */
    private static @Nullable Accusation accusation(List<Timeline.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.data().path("accusation"))
                .filter(JsonNode::isObject)
                .findFirst()
                .map(told -> new Accusation(told.path("unit").textValue()))
                .orElse(null);
    }

    static TimelineEntry show(Timeline.Entry entry, Locale locale) {
        return new TimelineEntry(
                entry.eventId(),
                entry.occurredAt(),
                entry.service(),
                entry.type(),
                Messages.text(locale, "event." + entry.what()),
                entry.data());
    }
}
