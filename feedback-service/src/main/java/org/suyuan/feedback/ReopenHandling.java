package org.suyuan.feedback;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.suyuan.contract.feedback.HandlingReopened;
import org.suyuan.platform.outbox.Outbox;

/** Lets a handling that was answered, or closed, go on; in the caller's transaction. */
@ApplicationScoped
public class ReopenHandling {
    @Inject
    HandlingClocks clocks;

    @All
    @Inject
    List<HandlingHook> hooks;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * The unit that has it handles it anew: the limit of its grade runs again from now.
     *
     * @param clause that says so
     */
    public void reopen(Handling handling, String clause, String reason) {
        hooks.forEach(hook -> hook.checkReopening(handling.id()));
        handling.reopen();
        hooks.forEach(hook -> hook.reopened(handling.id()));
        clocks.restartHandling(handling.id(), clock.instant(), clause, reason);
        outbox.append(new HandlingReopened(handling.id(), handling.limit().dueAgain(clocks.dueAt(handling.id()))));
    }
}
