package org.suyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moves the time of all services of a local stack, forwards only. */
public final class TimeMachine {
    /** Longer than a service takes to see a change. */
    private static final Duration SEEN_AFTER = Duration.ofMillis(250);

    private final Path file;

    public TimeMachine(Layout layout) {
        this.file = layout.clockOffset();
    }

    /** The time as the services see it. */
    public Instant now() {
        return Instant.now(Clock.systemUTC()).plus(offset());
    }

    /** Moves on, and returns when every service has seen it. */
    public void forward(Duration by) {
        try {
            Path next = file.resolveSibling("clock-offset.next");
            Files.writeString(next, offset().plus(by).toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Pause.of(SEEN_AFTER);
    }

    private Duration offset() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day of record. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Asia/Shanghai"));
    }
}
