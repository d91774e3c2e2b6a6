package org.suyuan.platform.labels;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suyuan.platform.problem.Messages;

/** The texts of every code of the contracts and of this service, as the bundles have them: {@code label.<List>.<CODE>}. */
@Path("/v1/labels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "labels", description = "Texts of codes 代码表")
@PermitAll
public class LabelsResource {
    private static final String PREFIX = "label.";

    private final Map<String, Map<String, Label>> all = read();

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
        return all;
    }

    private static Map<String, Map<String, Label>> read() {
        Map<String, Map<String, Label>> all = new LinkedHashMap<>();
        for (String key : Messages.keys(PREFIX)) {
            int code = key.lastIndexOf('.');
            all.computeIfAbsent(key.substring(PREFIX.length(), code), list -> new LinkedHashMap<>())
                    .put(
                            key.substring(code + 1),
                            new Label(
                                    Messages.text(Locale.SIMPLIFIED_CHINESE, key), Messages.text(Locale.ENGLISH, key)));
        }
        return all;
    }
}
