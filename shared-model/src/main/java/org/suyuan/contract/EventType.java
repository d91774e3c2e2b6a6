package org.suyuan.contract;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names on the wire, derived from the records so that the two never disagree. */
public final class EventType {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private EventType() {}

    /** {@code org.suyuan.contract.grading.GradeDecided} is {@code org.suyuan.grading.grade-decided.v1}. */
    public static String of(Class<? extends Event> event) {
        return of(producer(event), event);
    }

    /** The step that announces events of this type, for example {@code grading}. */
    public static String producer(Class<? extends Event> event) {
        String home = event.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    /** The type of an event that every service can produce, as produced by this one. */
    public static String of(String producer, Class<? extends Event> event) {
        return "org.suyuan." + producer + "." + name(event) + ".v1";
    }

    /** {@code GradeDecided} is {@code grade-decided}. */
    public static String name(Class<? extends Event> event) {
        return HUMP.matcher(event.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The topic that carries everything a service announces. */
    public static String topic(String producer) {
        return "suyuan." + producer;
    }
}
