package org.suyuan.consultation.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many places and mediators of a kind there are. */
@Schema(name = "NetworkFigure", description = "How many places and mediators of a kind there are 调解网络统计 (X-16)")
public record NetworkFigure(
        @Schema(description = "The kind") PlaceKind kind,

        @Schema(description = "How many places", examples = "13")
        int places,

        @Schema(description = "How many mediate there today", examples = "42")
        int mediators) {}
