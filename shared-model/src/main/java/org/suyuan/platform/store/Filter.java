package org.suyuan.platform.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a listing is narrowed by: conditions that all hold. What is not asked for narrows nothing. */
public final class Filter {
    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    private @Nullable Search search;

    private Filter() {}

    /**
     * The same condition in two ways.
     *
     * @param scanned HQL that costs for each aggregate that is looked at
     * @param indexed HQL that costs for each aggregate that it finds
     * @param name of the value in both
     */
    record Search(String scanned, String indexed, String name, Object value) {}

    /** Narrows nothing. */
    public static Filter none() {
        return new Filter();
    }

    /** A field has a value. */
    public Filter equal(String field, @Nullable Object value) {
        return where(field + " = :" + field, field, value);
    }

    /** A path, of units or categories, is this one or lies below it. */
    public Filter branch(String field, @Nullable String path) {
        if (path == null) {
            return this;
        }
        String escaped = path.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%");
        return where(
                        "(" + field + " = :" + field + "Path or " + field + " like :" + field + "Below escape '\\')",
                        field + "Path",
                        path)
                .value(field + "Below", escaped + "/%");
    }

    /**
     * A condition in HQL holds.
     *
     * @param name of the value in it
     */
    public Filter where(String hql, String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        condition.append(" and ").append(hql);
        return value(name, value);
    }

    /**
     * A condition in HQL holds that can be looked for in two ways.
     *
     * @param scanned costs for each aggregate that is looked at
     * @param indexed costs for each aggregate that it finds, within the ranges {@code :firstRange} to
     *     {@code :lastRange} of {@code :rangeBits}, see {@link IdRange}
     * @param name of the value in both
     */
    public Filter searched(String scanned, String indexed, String name, @Nullable Object value) {
        search = value == null ? search : new Search(scanned, indexed, name, value);
        return this;
    }

    private Filter value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** HQL that begins with {@code and}, or nothing. */
    String condition() {
        return condition.toString();
    }

    @Nullable Search search() {
        return search;
    }

    Map<String, Object> values() {
        return values;
    }
}
