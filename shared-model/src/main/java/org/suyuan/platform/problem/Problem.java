package org.suyuan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "RFC 9457 problem details 错误说明")
public record Problem(
        @Schema(
                description = "urn:suyuan:rule:<clause> or urn:suyuan:problem:<name>",
                examples = "urn:suyuan:rule:G-02")
        String type,

        @Schema(description = "What kind of problem, in the caller's language")
        String title,

        @Schema(description = "HTTP status", examples = "422")
        int status,

        @Schema(description = "What is wrong here, in the caller's language") @Nullable String detail,

        @Schema(description = "The path that was called") @Nullable String instance,

        @Schema(description = "The clause of the method or the Ordinance, for rules", examples = "G-02") @Nullable String clause,

        @Schema(description = "The rule's name, for rules") @Nullable String rule,

        @Schema(description = "What is wrong with single fields") @Nullable List<FieldError> errors) {

    /** The fault of one field. */
    @Schema(description = "What is wrong with one field")
    public record FieldError(
            @Schema(description = "JSON pointer into the body, or the parameter's name", examples = "/appeal/text")
            String pointer,

            @Schema(description = "What is wrong, in the caller's language")
            String detail) {}
}
