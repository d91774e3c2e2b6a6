package org.suyuan.consultation.supplement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.contract.consultation.MinutesAdopted.ItemWords;

/** What changes adopted minutes. */
@Schema(name = "Supplement", description = "What changes adopted minutes 补充纪要 (C-06)")
public record Supplement(
        @Schema(description = "The how manieth; the first is 1", examples = "1")
        int number,

        @Schema(description = "What it changes", examples = "纪要第二项")
        String changes,

        @Schema(description = "What holds in its place", examples = "改由安全部牵头，月底前完成。")
        String words,

        @Schema(description = "Items that bind no more") List<UUID> replaced,

        @Schema(description = "What is to be done in addition, as it was adopted")
        List<Item> items,

        @Schema(description = "Account of the chair", examples = "leader-sun")
        String adoptedBy,

        @Schema(description = "When") Instant adoptedAt) {

    /** Something that it adds. */
    @Schema(name = "SupplementItem", description = "Something that a supplement adds, as it was adopted 补充的落实事项 (C-06)")
    public record Item(
            @Schema(description = "What is done", examples = "核对出勤记录")
            String what,

            @Schema(description = "Path of the unit that does it", examples = "/group/safety")
            String unit,

            @Schema(description = "Last day", examples = "2026-12-20")
            LocalDate dueOn) {
        ItemWords words() {
            return new ItemWords(what, unit, dueOn);
        }
    }
}
