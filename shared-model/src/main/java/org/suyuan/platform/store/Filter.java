package org.suyuan.platform.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions that narrow a listing: all hold. A condition without a value narrows nothing. */
public final class Filter {
    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    private Filter() {}

    /** Narrows nothing. */
    public static Filter none() {
        return new Filter();
    }

    /** A field has a value. */
    public Filter equal(String field, @Nullable Object value) {
        String name = name(field);
        return where(field + " = :" + name, name, value);
    }

    /** A path, of units or categories, is this one or lies below it. */
    public Filter branch(String field, @Nullable String path) {
        if (path == null) {
            return this;
        }
        String escaped = path.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%");
        String name = name(field);
        return where(
                        "(" + field + " = :" + name + "Path or " + field + " like :" + name + "Below escape '\\')",
                        name + "Path",
                        path)
                .value(name + "Below", escaped + "/%");
    }

    /** The name of the parameter for a field, which may be a part's. */
    private static String name(String field) {
        return field.replace('.', '_');
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

    /** A condition in HQL without a value holds, where it is asked for. */
    public Filter holds(boolean asked, String hql) {
        if (asked) {
            condition.append(" and ").append(hql);
        }
        return this;
    }

    private Filter value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** HQL that begins with {@code and}, or nothing. */
    public String condition() {
        return condition.toString();
    }

    /** The values in it, by name. */
    public Map<String, Object> values() {
        return values;
    }
}
