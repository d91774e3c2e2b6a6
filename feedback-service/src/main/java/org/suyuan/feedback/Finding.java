package org.suyuan.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.feedback.Opinion;

/** What a reply says to one demand (E-22). */
@Schema(description = "What the reply says to one demand 逐项答复 (E-22)")
public record Finding(
        @Schema(description = "What the petitioner demands 诉求", examples = "补发 6 至 8 月高温津贴")
        String demand,

        @Schema(description = "Support, partly support, explain or not support", examples = "SUPPORT")
        Opinion opinion,

        @Schema(description = "What follows 处理结论", examples = "随十二月工资补发")
        String conclusion) {
    boolean promises() {
        return opinion == Opinion.SUPPORT || opinion == Opinion.PARTLY_SUPPORT;
    }
}
