package org.suyuan.platform.time;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the service. Only a local stack may say where a movable offset is read from. */
@Singleton
class ClockProducer {
    @ConfigProperty(name = "suyuan.clock.offset-file")
    Optional<Path> offsetFile;

    @Produces
    @Singleton
    Clock clock() {
        return new MicrosecondClock(exact());
    }

    private Clock exact() {
        Clock system = Clock.system(Zone.OF_RECORD);
        if (offsetFile.isEmpty()) {
            return system;
        }
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("suyuan.clock.offset-file: time cannot be moved in production");
        }
        return new MovableClock(offsetFile.get(), system);
    }
}
