package org.suyuan.local;

import static org.suyuan.local.Accounts.CLERK;
import static org.suyuan.local.Accounts.DIRECTOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What becomes of an archived file: whole, given out and proven, in its box, transferred, destroyed. */
final class ArchiveTour {
    private static final String DESTRUCTIONS = "/feedback/v1/destructions";
    private static final int YEAR = 366;
    private static final int GONE = 404;

    private final Api api;
    private final TimeMachine time;
    private final Path folder;
    private final Consumer<String> say;

    /**
     * A tour.
     *
     * @param folder where packages are saved
     */
    ArchiveTour(Api api, TimeMachine time, Path folder, Consumer<String> say) {
        this.api = api;
        this.time = time;
        this.folder = folder;
        this.say = say;
    }

    /** Gives the file out as one package, proves it without the suite, and shelves the paper file. */
    void run(String id) {
        String path = "/feedback/v1/petitions/" + id + "/archive-volume";
        JsonNode volume = api.await(
                CLERK,
                path,
                "the parts of all five services",
                one -> !one.at("/digest").asText().isEmpty());
        Path file = api.download(CLERK, "/intake/v1/petitions/" + id + "/archive-volume", folder.resolve(id + ".zip"));
        ArchivePackage.Proof proof = ArchivePackage.prove(file);
        if (!proof.faults().isEmpty()
                || !proof.digest().equals(volume.at("/digest").asText())) {
            throw new Failure("the package is not what was sealed: " + proof.faults());
        }
        say.accept("one package of %d documents of five steps, proven by deploy/suite verify-archive %s --digest %s"
                .formatted(proof.documents(), file, proof.digest()));
        JsonNode shelved = api.must(CLERK, path + "/shelf", Map.of("place", "信访档案室 3 排 2 柜", "box", "2026-014"));
        say.accept("the paper file stands in box " + shelved.at("/shelf/box").asText());
    }

    /** Three years later it is transferred, after ten two persons destroy it; the certificate is what is left. */
    void end(String id) {
        String path = "/feedback/v1/petitions/" + id + "/archive-volume";
        time.forward(Duration.ofDays(3 * YEAR));
        JsonNode transferred = api.must(CLERK, path + "/transfer", Map.of("receiver", "集团档案馆"));
        say.accept("three years later it is given to "
                + transferred.at("/transfer/receiver").asText());
        api.must(DIRECTOR, path + "/hold", Map.of("reason", "相关仲裁案件尚未审结。"));
        time.forward(Duration.ofDays(7 * YEAR));
        Map<String, ?> files = Map.of("petitionIds", List.of(id));
        Api.Answer refused = api.post(CLERK, DESTRUCTIONS, files);
        say.accept("ten years later it is held: " + refused.text("/detail"));
        api.must(DIRECTOR, path + "/hold/lifting", Map.of("reason", "仲裁案件已审结。"));
        String list = api.must(CLERK, DESTRUCTIONS, files).at("/destructionId").asText();
        api.must(DIRECTOR, DESTRUCTIONS + "/" + list + "/approval", null);
        JsonNode certificate = api.await(
                CLERK,
                DESTRUCTIONS + "/" + list,
                "the confirmations of all five services",
                one -> one.at("/state").asText().equals("DONE"));
        say.accept("destroyed by two persons in five services: " + certificate.at("/files/0/confirmed"));
        if (api.get(CLERK, "/intake/v1/petitions/" + id).status() != GONE) {
            throw new Failure("a destroyed petition is still there");
        }
    }
}
