package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** What becomes of an archived file: whole, given out and proven, in its box. */
final class ArchiveTour {
    private final Api api;
    private final Path folder;
    private final Consumer<String> say;

    /**
     * A tour.
     *
     * @param folder where packages are saved
     */
    ArchiveTour(Api api, Path folder, Consumer<String> say) {
        this.api = api;
        this.folder = folder;
        this.say = say;
    }

    /** Gives the file out as one package, proves it without the suite, and shelves the paper file. */
    void run(String id) {
        String path = "/feedback/v1/petitions/" + id + "/archive-volume";
        JsonNode volume = api.await(
                CLERK, path, "the parts of all five services", one -> !one.at("/digest").asText().isEmpty());
        Path file = api.download(CLERK, "/intake/v1/petitions/" + id + "/archive-volume", folder.resolve(id + ".zip"));
        ArchivePackage.Proof proof = ArchivePackage.prove(file);
        if (!proof.faults().isEmpty() || !proof.digest().equals(volume.at("/digest").asText())) {
            throw new Failure("the package is not what was sealed: " + proof.faults());
        }
        say.accept("one package of %d documents of five steps, proven by deploy/suite verify-archive %s"
                .formatted(proof.documents(), file));
        JsonNode shelved = api.must(CLERK, path + "/shelf", Map.of("place", "信访档案室 3 排 2 柜", "box", "2026-014"));
        say.accept("the paper file stands in box " + shelved.at("/shelf/box").asText());
    }
}
