package org.suyuan.intake.attachments;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.suyuan.platform.time.Zone;

/** A directory, for one machine or for replicas that share a volume. */
record DirectoryStore(Path directory) implements FileStore {
    @Override
    public void keep(String name, byte[] content) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "part", null);
        Files.write(part, content);
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        // Who files anonymously leaves no time finer than the day (I-14).
        Files.setLastModifiedTime(
                part,
                FileTime.from(Zone.startOfDay(Files.getLastModifiedTime(part).toInstant())));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void destroy(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    @Override
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(file(name));
    }

    private Path file(String name) {
        return directory.resolve(name.substring(0, 2)).resolve(name);
    }
}
