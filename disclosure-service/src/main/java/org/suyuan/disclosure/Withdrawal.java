package org.suyuan.disclosure;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a notice was taken down.
 *
 * @param reason in words, without a person in them
 * @param by account of who did
 */
@Schema(description = "Why a notice was taken down 撤下公示")
public record Withdrawal(
        @Schema(description = "In words, without a person in them", examples = "正文第二段可推知当事人")
        String reason,

        @Schema(description = "Account of who did", examples = "publisher-zhao")
        String by,

        @Schema(description = "When") Instant at) {}
