package org.suyuan.testkit;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A stream of server-sent events that is read in the background. */
public final class Watch implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> stream;

    /** Watches a path of the service under test, from its context on. */
    public Watch(String path, String bearer) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", bearer)
                .timeout(Duration.ofSeconds(10))
                .build();
        stream = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body();
        Thread reader = new Thread(() -> stream.forEach(lines::add), "watch");
        reader.setDaemon(true);
        reader.start();
    }

    public List<String> lines() {
        return lines;
    }

    public boolean said(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    @Override
    public void close() {
        stream.close();
    }
}
