package org.suyuan.platform.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Real time plus an offset that all services of a local stack read from one file: an ISO-8601 duration, absent for none.
 * A change is seen within {@value #REFRESH_MILLIS} ms.
 */
final class MovableClock extends Clock {
    private static final long REFRESH_MILLIS = 100;

    private final Path file;
    private final Clock real;
    private volatile Duration offset = Duration.ZERO;
    private volatile long readAt;

    MovableClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
        this.offset = read();
        this.readAt = System.nanoTime();
    }

    @Override
    public Instant instant() {
        if (System.nanoTime() - readAt > REFRESH_MILLIS * 1_000_000) {
            offset = read();
            readAt = System.nanoTime();
        }
        return real.instant().plus(offset);
    }

    private Duration read() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException | java.time.format.DateTimeParseException e) {
            // The file is being replaced just now: what was read last still holds.
            return offset;
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(file, real.withZone(zone));
    }
}
