package org.suyuan.testkit;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suyuan.contract.Event;
import org.suyuan.contract.EventType;

/** The AsyncAPI 3 document of a service: what it sends and, by its handlers, what it receives. */
public final class AsyncApi {
    private AsyncApi() {}

    /** Writes the document of a service that has handlers for these types and listens to these producers. */
    public static String of(String service, List<Class<? extends Event>> received, Set<String> listensTo) {
        List<Class<? extends Event>> sent = ContractExamples.types().stream()
                .filter(type -> isOfAll(type) || producer(type).equals(service))
                .toList();
        List<String> producers = listensTo.stream()
                .filter(producer -> received.stream().anyMatch(type -> isFrom(producer, type)))
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder("""
                asyncapi: 3.0.0
                info:
                  title: Suyuan %1$s events
                  version: 1.0.0
                  description: CloudEvents 1.0 in binary mode, JSON data; record key and ce_subject are the petition's id.
                defaultContentType: application/json
                channels:
                """.formatted(service));
        channel(text, service, sent, service);
        producers.stream()
                .filter(producer -> !producer.equals(service))
                .forEach(producer -> channel(
                        text,
                        producer,
                        received.stream().filter(type -> isFrom(producer, type)).toList(),
                        producer));
        text.append("operations:\n");
        operation(text, "send", service);
        producers.forEach(producer -> operation(text, "receive", producer));
        return text.toString();
    }

    private static void channel(StringBuilder text, String name, List<Class<? extends Event>> types, String producer) {
        text.append("  %s:%n    address: %s%n    messages:%n".formatted(name, EventType.topic(producer)));
        types.forEach(type -> text.append("""
                      %1$s:
                        name: %2$s
                        summary: %3$s
                        payload:
                          schemaFormat: application/schema+json;version=draft-2020-12
                          schema:
                            $ref: ../shared-model/src/main/resources/contract/%4$s/%1$s.v1.schema.json
                """.formatted(
                        EventType.name(type),
                        EventType.of(producer, type),
                        type.getAnnotation(JsonClassDescription.class).value().replace(": ", " - "),
                        folder(type))));
    }

    private static void operation(StringBuilder text, String action, String channel) {
        text.append("""
                  %1$s-%2$s:
                    action: %1$s
                    channel:
                      $ref: '#/channels/%2$s'
                """.formatted(action, channel));
    }

    private static String producer(Class<? extends Event> type) {
        return EventType.producer(type);
    }

    private static boolean isFrom(String producer, Class<? extends Event> type) {
        return isOfAll(type) || producer(type).equals(producer);
    }

    /** Whether every service can send it. */
    static boolean isOfAll(Class<? extends Event> type) {
        return EventType.isOfAll(type);
    }

    /** Where the schema of a type lies. */
    static String folder(Class<? extends Event> type) {
        return isOfAll(type) ? "common" : producer(type);
    }

    /** The received types of handlers, in the order of the contract. */
    public static List<Class<? extends Event>> sorted(List<? extends Class<? extends Event>> received) {
        return ContractExamples.types().stream().filter(received::contains).collect(Collectors.toList());
    }
}
