package org.suyuan.platform.labels;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.contract.DeadlineReached.Rung;
import org.suyuan.contract.Limit;
import org.suyuan.contract.intake.InterestGround;
import org.suyuan.platform.deadline.CalendarDoubt;
import org.suyuan.platform.deadline.Deadline;
import org.suyuan.platform.problem.Messages;

/** The texts of every code that this service sends or takes. */
@Path("/v1/labels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "labels", description = "Texts of codes 代码表")
@PermitAll
public class LabelsResource {
    @Inject
    Labels labels;

    /** The texts of one code. */
    @Schema(description = "The texts of one code")
    public record Label(
            @Schema(description = "Chinese", examples = "紧急")
            String zh,

            @Schema(description = "English", examples = "urgent")
            String en) {}

    @GET
    @Operation(operationId = "labels", summary = "Chinese and English texts of all codes, by list and code 代码表")
    public Map<String, Map<String, Label>> all() {
        List<Class<? extends Enum<?>>> lists = new ArrayList<>(labels.codeLists());
        lists.addAll(
                List.of(InterestGround.class, Rung.class, Deadline.State.class, Limit.Unit.class, CalendarDoubt.class));
        Map<String, Map<String, Label>> all = new LinkedHashMap<>();
        for (Class<? extends Enum<?>> list : lists) {
            all.put(name(list), texts(list));
        }
        return all;
    }

    /** {@code Grade}, or {@code Deadline.State} for a nested list. */
    public static String name(Class<?> list) {
        Class<?> outer = list.getEnclosingClass();
        return outer == null ? list.getSimpleName() : outer.getSimpleName() + "." + list.getSimpleName();
    }

    private static Map<String, Label> texts(Class<? extends Enum<?>> list) {
        Map<String, Label> texts = new LinkedHashMap<>();
        for (Enum<?> code : list.getEnumConstants()) {
            String key = "label." + name(list) + "." + code.name();
            texts.put(
                    code.name(),
                    new Label(Messages.text(Locale.SIMPLIFIED_CHINESE, key), Messages.text(Locale.ENGLISH, key)));
        }
        return texts;
    }
}
