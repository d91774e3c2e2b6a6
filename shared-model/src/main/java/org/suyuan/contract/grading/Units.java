package org.suyuan.contract.grading;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The units responsible for a petition (I-11). */
@Schema(description = "Who is responsible for a petition (I-11)")
public record Units(
        @Schema(description = "Path of the lead unit 主办单位", examples = "/group/hr")
        String lead,

        @Schema(description = "Paths of the assisting units 协办单位", examples = "[\"/group/safety\"]")
        List<String> supporting) {
    /** All, the lead unit first. */
    public List<String> all() {
        return Stream.concat(Stream.of(lead), supporting.stream()).distinct().toList();
    }
}
