package org.suyuan.intake.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The four other services as intake reaches them: they answer what a test tells them to, to whoever brings a token. */
public class OtherServices implements QuarkusTestResourceLifecycleManager {
    static final Map<String, byte[]> ANSWERS = new ConcurrentHashMap<>();

    /** Answers that are not 200. */
    static final Map<String, Integer> REFUSALS = new ConcurrentHashMap<>();

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", OtherServices::answer);
            started.start();
            server = started;
            return Map.of(
                    "suyuan.intake.origin",
                    "http://127.0.0.1:" + started.getAddress().getPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().toString();
        byte[] answer = ANSWERS.getOrDefault(asked, new byte[0]);
        boolean known =
                ANSWERS.containsKey(asked) && exchange.getRequestHeaders().getFirst("Authorization") != null;
        int status = REFUSALS.getOrDefault(asked, known ? 200 : 404);
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void stop() {
        HttpServer started = server;
        if (started != null) {
            started.stop(0);
        }
    }
}
