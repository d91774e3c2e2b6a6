package org.suyuan.feedback.lookback;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that somebody needs to draw a sample again. */
@Schema(name = "LookBackDraw", description = "All that somebody needs to draw a sample again 抽样复核 (F-12)")
public record Draw(
        @Schema(description = "The seed", examples = "9f1c2ab37d5e4f60")
        String seed,

        @Schema(description = "The petitions that it was drawn from, by id")
        List<UUID> candidates,

        @Schema(description = "Those that were drawn, in the order of the draw")
        List<UUID> drawn) {}
