package org.suyuan.intake.volume;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.platform.problem.NotFound;

/**
 * Asks the other services for what they sealed, in the name of the caller: each decides by its own rules whether the caller sees
 * the petition there. Only reads.
 */
@ApplicationScoped
class AskServices {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    @Inject
    IntakeConfig config;

    @Inject
    ObjectMapper json;

    /** The archived file as feedback lists it. */
    ListedVolume volume(UUID petitionId, String authorization) {
        return read(
                ask("feedback", "petitions/" + petitionId + "/archive-volume", petitionId, authorization),
                ListedVolume.class);
    }

    /** The digest of what a service has now. */
    String digest(String service, UUID petitionId, int edition, String authorization) {
        byte[] manifest =
                ask(service, "archive-parts/" + petitionId + "/manifest?edition=" + edition, petitionId, authorization);
        return read(manifest, Digest.class).digest();
    }

    private record Digest(String digest) {}

    /** What a service has, as ZIP file. */
    byte[] part(String service, UUID petitionId, int edition, String authorization) {
        return ask(service, "archive-parts/" + petitionId + "?edition=" + edition, petitionId, authorization);
    }

    private byte[] ask(String service, String path, UUID petitionId, String authorization) {
        HttpRequest request = HttpRequest.newBuilder(config.origin().resolve("/" + service + "/v1/" + path))
                .header("Authorization", authorization)
                .timeout(ANSWER)
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= SERVER_ERROR) {
                throw new ServiceDown(new IOException(service + " answered " + answer.statusCode()));
            }
            if (answer.statusCode() != OK) {
                throw new NotFound(petitionId);
            }
            return answer.body();
        } catch (IOException e) {
            throw new ServiceDown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceDown(e);
        }
    }

    private <T> T read(byte[] answer, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(answer);
        } catch (IOException e) {
            throw new ServiceDown(e);
        }
    }
}
