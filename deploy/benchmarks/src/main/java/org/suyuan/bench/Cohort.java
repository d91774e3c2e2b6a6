package org.suyuan.bench;

import java.util.List;
import java.util.stream.Stream;
import org.suyuan.local.Walk;

/**
 * Ordinary petitions that one client walks through all five steps together, a step at a time, as a desk does. What a step
 * waits for has arrived while the others were served: the driver hardly ever asks twice. One petition is 14 calls, 5
 * questions and 14 events.
 */
final class Cohort {
    static final int SIZE = 20;

    private final Walk walk;

    Cohort(Walk walk) {
        this.walk = walk;
    }

    void walk() {
        List<String> ids = Stream.generate(() -> Bench.register(walk))
                .limit(SIZE)
                .map(answer -> answer.at("/petition/petitionId").asText())
                .toList();
        ids.forEach(walk::accept);
        ids.forEach(walk::issueReport);
        ids.forEach(id -> walk.decideGrade(id, walk.proposedGrade(id), null));
        ids.forEach(walk.handling()::assign);
        ids.forEach(walk.handling()::signIn);
        ids.forEach(walk.handling()::contact);
        ids.forEach(walk.handling()::replyAndDeliver);
        ids.forEach(id -> walk.handling().evaluate(id, 5));
        ids.forEach(walk::waiveDisclosure);
        ids.forEach(walk.handling()::close);
        ids.forEach(id -> walk.handling().revisit(id, false));
        ids.forEach(walk.handling()::archive);
    }
}
