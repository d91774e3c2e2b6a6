package org.suyuan.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.intake.KnownTrait;
import org.suyuan.contract.intake.NoticeExamined;
import org.suyuan.rules.RuleBroken;

/**
 * A piece of a draft by which intake recognises somebody of the file.
 *
 * @param field of the notice
 * @param trait by what
 * @param from where it begins, from 0
 * @param to behind its last character
 */
@Schema(description = "A piece of a draft by which somebody of the file is recognised 可识别卷内人员之处 (X-35)")
public record Recognised(
        @Schema(description = "Field of the notice", examples = "body")
        String field,

        @Schema(description = "By what") KnownTrait trait,

        @Schema(description = "Where it begins, from 0", examples = "12")
        int from,

        @Schema(description = "Behind its last character", examples = "15")
        int to) {

    static Recognised of(NoticeExamined.Place place) {
        return new Recognised(place.field(), place.trait(), place.from(), place.to());
    }

    RuleBroken.Fault fault() {
        return new RuleBroken.Fault("/" + field, trait, from, to);
    }
}
