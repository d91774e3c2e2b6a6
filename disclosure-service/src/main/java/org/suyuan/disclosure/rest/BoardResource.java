package org.suyuan.disclosure.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.suyuan.disclosure.Disclosure;
import org.suyuan.disclosure.Disclosures;
import org.suyuan.disclosure.Notice;
import org.suyuan.platform.paging.Cursor;
import org.suyuan.platform.paging.Page;
import org.suyuan.platform.time.Zone;

@Path("/v1/public/board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "Without signing in 公开查询")
@PermitAll
public class BoardResource {
    @Inject
    Disclosures disclosures;

    @Inject
    Clock clock;

    @Schema(name = "BoardNotice", description = "A published notice; nothing leads from it to a petition 公示")
    record BoardNotice(
            @Schema(description = "The notice") Notice notice,
            @Schema(description = "When it was published") Instant publishedAt,
            @Schema(description = "Last day on the board") LocalDate visibleUntil) {

        static BoardNotice of(Disclosure disclosure) {
            return new BoardNotice(
                    Objects.requireNonNull(disclosure.notice()),
                    Objects.requireNonNull(disclosure.publishedAt()),
                    Objects.requireNonNull(disclosure.visibleUntil()));
        }
    }

    @GET
    @Operation(operationId = "board", summary = "The notice board 公示栏 (D-02 to D-04)")
    public Page<BoardNotice> board(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return Page.of(
                disclosures.onBoard(Cursor.read(cursor), Zone.today(clock), limit),
                limit,
                disclosure -> disclosure.id(),
                BoardNotice::of);
    }
}
