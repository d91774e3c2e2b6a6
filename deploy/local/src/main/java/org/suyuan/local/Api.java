package org.suyuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Calls the suite over REST, as a front end would: JSON, bearer tokens, an idempotency key for every change. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    /** Milliseconds between two questions, once it takes long. */
    private static final long LONGEST_PAUSE = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final UnaryOperator<String> address;
    private final Tokens tokens;
    private final Map<Account, Issued> issued = new ConcurrentHashMap<>();

    /** Through the one origin, as a front end. */
    public Api(Layout layout) {
        this(layout, path -> layout.origin() + path);
    }

    /** Straight to each service, as a load balancer of its own would. */
    public static Api direct(Layout layout) {
        return new Api(layout, path -> layout.direct(path.substring(1, path.indexOf('/', 1))) + path);
    }

    /**
     * Anywhere.
     *
     * @param address the whole address of a path
     */
    public Api(Layout layout, UnaryOperator<String> address) {
        this.address = address;
        this.tokens = new Tokens(layout);
    }

    /**
     * Whom a call is made for.
     *
     * @param unit path of the account's unit: what it may see
     */
    public record Account(String name, String role, String unit) {}

    /** The answer to a call. */
    public record Answer(int status, JsonNode body) {
        public boolean isGood() {
            return status < 300;
        }

        /** A field of the body, as text. */
        public String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    public Answer get(@Nullable Account as, String path) {
        return send(request(as, path).GET().build());
    }

    /** Saves what is no JSON. */
    Path download(Account as, String path, Path file) {
        try {
            Files.createDirectories(file.getParent());
            HttpResponse<Path> answer =
                    client.send(request(as, path).GET().build(), HttpResponse.BodyHandlers.ofFile(file));
            if (answer.statusCode() != OK) {
                throw new Failure(path + " was refused with " + answer.statusCode() + ": " + Files.readString(file));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        }
    }

    /** Posts with a new idempotency key. */
    public Answer post(@Nullable Account as, String path, @Nullable Object body) {
        return post(as, path, body, UUID.randomUUID().toString());
    }

    public Answer post(@Nullable Account as, String path, @Nullable Object body, String key) {
        return send(posting(as, path, body, key).build());
    }

    /** Posts from the version that was seen, and fails with the problem when it is refused. */
    public JsonNode mustFrom(long version, Account as, String path) {
        HttpRequest.Builder posting =
                posting(as, path, null, UUID.randomUUID().toString()).header("If-Match", "\"" + version + "\"");
        return good(path, send(posting.build()));
    }

    /** Posts, and fails with the problem when it is refused. */
    public JsonNode must(@Nullable Account as, String path, @Nullable Object body) {
        return good(path, post(as, path, body));
    }

    private static JsonNode good(String path, Answer answer) {
        if (!answer.isGood()) {
            throw new Failure(path + " was refused with " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Asks again until the answer is as awaited: events need their time. */
    public JsonNode await(Account as, String path, String what, Predicate<JsonNode> awaited) {
        return await(() -> get(as, path), path, what, awaited);
    }

    /** The same where the question has a body. */
    JsonNode awaitPosted(String path, Object body, String what, Predicate<JsonNode> awaited) {
        return await(() -> post(null, path, body), path, what, awaited);
    }

    private static JsonNode await(Supplier<Answer> ask, String path, String what, Predicate<JsonNode> awaited) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        for (long pause = 10; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
            Answer answer = ask.get();
            if (answer.isGood() && awaited.test(answer.body())) {
                return answer.body();
            }
            if (System.nanoTime() > end) {
                throw new Failure("waited 30 s for " + what + "; last answer of " + path + ": " + answer.status() + " "
                        + answer.body());
            }
            Pause.of(Duration.ofMillis(pause));
        }
    }

    private HttpRequest.Builder posting(@Nullable Account as, String path, @Nullable Object body, String key) {
        return request(as, path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body == null ? "" : write(body)));
    }

    private HttpRequest.Builder request(@Nullable Account as, String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address.apply(path))).timeout(Duration.ofSeconds(30));
        return as == null
                ? builder.header("X-Forwarded-For", visitor())
                : builder.header("Authorization", "Bearer " + token(as));
    }

    /** Somebody else every time. The origin does not believe it; a service that is called straight does. */
    private static String visitor() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "198.18." + random.nextInt(256) + "." + random.nextInt(256);
    }

    /** A token lives for {@link Tokens#VALID}; it is renewed before it ends. */
    private String token(Account as) {
        return issued.compute(
                        as,
                        (account, known) -> known != null && known.isFresh()
                                ? known
                                : new Issued(
                                        tokens.issue(account.role(), account.name(), account.unit()),
                                        System.nanoTime()))
                .token();
    }

    private record Issued(String token, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < Tokens.VALID.toNanos() / 2;
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), read(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }

    static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
