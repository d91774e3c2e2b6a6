package org.suyuan.platform.paging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing, newest first.
 *
 * @param next cursor of the page after this one; null on the last
 */
public record Page<T>(
        @Schema(description = "The items of this page, newest first", required = true)
        List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last") @Nullable String next) {

    /**
     * Builds a page from one row more than it shows.
     *
     * @param rows at most {@code limit + 1}, newest first
     */
    public static <A, T> Page<T> of(List<A> rows, int limit, Function<A, UUID> id, Function<A, T> view) {
        boolean more = rows.size() > limit;
        List<A> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? Cursor.after(id.apply(shown.get(limit - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
