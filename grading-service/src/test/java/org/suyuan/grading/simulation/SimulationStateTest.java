package org.suyuan.grading.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SimulationStateTest {
    private static final Instant BEGUN = Instant.parse("2026-11-21T02:00:00Z");

    private final Simulation simulation = new Simulation("", 0, 1, 5_000, "director-zhao", BEGUN);

    @Test
    void a_run_that_nothing_is_heard_of_was_interrupted() {
        simulation.goOn(1_000, 3, BEGUN);
        assertThat(simulation.state(BEGUN.plus(Simulation.SILENT))).isEqualTo(SimulationState.RUNNING);
        assertThat(simulation.state(BEGUN.plus(Simulation.SILENT).plusMillis(1)))
                .isEqualTo(SimulationState.INTERRUPTED);
    }

    @Test
    void a_run_that_waits_for_others_is_given_up_only_when_whoever_was_to_begin_it_is_gone() {
        assertThat(simulation.state(BEGUN.plus(Simulation.FORGOTTEN))).isEqualTo(SimulationState.QUEUED);
        assertThat(simulation.state(BEGUN.plus(Simulation.FORGOTTEN).plusMillis(1)))
                .isEqualTo(SimulationState.INTERRUPTED);
    }

    @Test
    void what_is_done_stays_done() {
        simulation.goOn(5_000, 3, BEGUN);
        simulation.end(Effect.none(), BEGUN);
        assertThat(simulation.state(BEGUN.plus(Simulation.FORGOTTEN).plusMillis(1)))
                .isEqualTo(SimulationState.DONE);
    }
}
