package org.suyuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What every petition of the demo goes through, and which have. */
final class Course {
    private final Walk walk;
    private final TimeMachine time;
    private final Consumer<String> out;
    private final List<String> walked = new ArrayList<>();

    Course(Walk walk, TimeMachine time, Consumer<String> out) {
        this.walk = walk;
        this.time = time;
        this.out = out;
    }

    /** One more that goes through. */
    void counts(String id) {
        walked.add(id);
    }

    int petitions() {
        return walked.size();
    }

    /** Of all their timelines. */
    int events() {
        return walked.stream().mapToInt(id -> walk.timeline(id).size()).sum();
    }

    String register(String channel, String title, String text, List<String> signs) {
        JsonNode registered = walk.register(channel, title, text, signs);
        String id = registered.at("/petition/petitionId").asText();
        counts(id);
        say("registered as %s, receipt code %s"
                .formatted(
                        registered.at("/petition/number").asText(),
                        registered.at("/receiptCode").asText()));
        return id;
    }

    void toGrade(String id, @Nullable String otherGrade) {
        walk.accept(id);
        walk.issueReport(id);
        JsonNode proposed = walk.proposedGrade(id);
        JsonNode decided = walk.decideGrade(id, proposed, otherGrade);
        say("accepted, report issued, proposed %s, decided %s, due %s"
                .formatted(
                        proposed.at("/proposed").asText(),
                        decided.at("/grade").asText(),
                        decided.at("/dueAt").asText()));
    }

    void handle(String id, boolean assigned) {
        if (!assigned) {
            walk.handling().assign(id);
        }
        walk.handling().signIn(id);
        walk.handling().contact(id);
        answer(id);
    }

    void answer(String id) {
        walk.handling().replyAndDeliver(id);
        walk.handling().evaluate(id, 5);
        say("taken over, contacted, answered in writing, delivered, evaluated by phone");
    }

    void finish(String id, boolean newMatter) {
        walk.handling().close(id);
        time.forward(Duration.ofDays(20));
        walk.handling().revisit(id, newMatter);
        walk.handling().archive(id);
        walk.awaitEvent(id, "petition-archived");
        say("closed through the gate, revisited after 20 days" + (newMatter ? ", a new matter found" : "")
                + ", archived");
    }

    private void say(String text) {
        out.accept(text);
    }
}
