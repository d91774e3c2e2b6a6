package org.suyuan.disclosure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.platform.personaldata.Finding;
import org.suyuan.platform.personaldata.PersonalData;

/**
 * A piece of a draft that may identify somebody: the reviewer judges it (D-05).
 *
 * @param field of the notice
 * @param finding what and where
 */
@Schema(description = "A piece of a draft that may identify somebody: the reviewer judges it 待判定信息")
public record Doubt(
        @Schema(description = "Field of the notice", examples = "body")
        String field,

        @Schema(description = "What and where") Finding finding) {

    static List<Doubt> in(String field, String text) {
        return PersonalData.in(text).stream()
                .filter(finding -> !finding.certain())
                .map(finding -> new Doubt(field, finding))
                .toList();
    }
}
