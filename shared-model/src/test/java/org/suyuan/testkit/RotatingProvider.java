package org.suyuan.testkit;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.security.Scope;

/**
 * An OpenID provider with one key: {@code /token} gives a token of a clerk, {@code /rotation} takes another key in place of the
 * one before, whose tokens are good no more.
 */
public class RotatingProvider implements QuarkusTestResourceLifecycleManager {
    private @Nullable HttpServer server;
    private volatile Key key = Key.made(1);

    private record Key(int number, KeyPair pair) {
        static Key made(int number) {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                return new Key(number, generator.generateKeyPair());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        String token() {
            return Jwt.issuer(TestTokens.ISSUER)
                    .audience(TestTokens.AUDIENCE)
                    .subject("clerk-wang")
                    .upn("clerk-wang")
                    .groups("clerk")
                    .claim(Scope.CLAIM, "/group")
                    .expiresIn(Duration.ofHours(1))
                    .jws()
                    .keyId("key-" + number)
                    .sign(pair.getPrivate());
        }

        String set() {
            RSAPublicKey open = (RSAPublicKey) pair.getPublic();
            return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"key-%d\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                    .formatted(number, encoded(open.getModulus()), encoded(open.getPublicExponent()));
        }

        /** Without the byte that only holds the sign. */
        private static String encoded(BigInteger number) {
            byte[] bytes = number.toByteArray();
            byte[] bare = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bare);
        }
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String address = "http://127.0.0.1:" + started.getAddress().getPort();
            answer(
                    started,
                    "/.well-known/openid-configuration",
                    () -> "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"token_endpoint\":\"%s/token\"}"
                            .formatted(TestTokens.ISSUER, address, address));
            answer(started, "/keys", () -> key.set());
            answer(started, "/token", () -> key.token());
            answer(started, "/rotation", this::rotate);
            started.start();
            server = started;
            return Map.of(
                    "quarkus.oidc.public-key", "",
                    "quarkus.oidc.auth-server-url", address,
                    "suyuan.tokens.trusted", "1s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String rotate() {
        key = Key.made(key.number() + 1);
        return "";
    }

    private static void answer(HttpServer server, String path, Supplier<String> content) {
        server.createContext(path, exchange -> {
            byte[] body = content.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
