package org.suyuan.contract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names on the wire, derived from the records so that the two never disagree. */
public final class EventType {
    /** The services, in the order of the steps. */
    public static final List<String> SERVICES = List.of("intake", "grading", "consultation", "disclosure", "feedback");

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

    /** Whether every service can send events of this class, each under its own name. */
    public static boolean isOfAll(Class<? extends Event> event) {
        return event.getPackage().equals(EventType.class.getPackage());
    }

    /** The types of an event: one, or one of each service for what all of them can send. */
    public static List<String> types(Class<? extends Event> event) {
        return isOfAll(event)
                ? SERVICES.stream().map(service -> of(service, event)).toList()
                : List.of(of(event));
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
