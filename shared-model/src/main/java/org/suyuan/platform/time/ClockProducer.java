package org.suyuan.platform.time;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the service: in microseconds, as the database keeps them, so that what is told at once is what is told later.
 * Only a local stack may say where a movable offset is read from.
 */
@Singleton
class ClockProducer {
    private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

    @ConfigProperty(name = "suyuan.clock.offset-file")
    Optional<Path> offsetFile;

    @Produces
    @Singleton
    Clock clock() {
        Clock system = Clock.tick(Clock.system(Zone.OF_RECORD), MICROSECOND);
        if (offsetFile.isEmpty()) {
            return system;
        }
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("suyuan.clock.offset-file: time cannot be moved in production");
        }
        return new MovableClock(offsetFile.get(), system);
    }
}
