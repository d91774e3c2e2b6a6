package org.suyuan.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.platform.security.KeyedHash;

/** Computes whether a request that comes with the same key is the same request. */
@Singleton
class Fingerprints {
    private final ServiceConfig config;
    private final ObjectMapper exact;

    /** With what is absent, too: fingerprints are stored and must not change with how answers are written. */
    @Inject
    Fingerprints(ServiceConfig config, ObjectMapper json) {
        this.config = config;
        exact = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    }

    /** Keyed: a request may name a person, and who may be named can be tried one by one. */
    byte[] of(InvocationContext call) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(call.getMethod().getName().getBytes(StandardCharsets.UTF_8));
            byte[] plain = digest.digest(exact.writeValueAsBytes(Stream.of(call.getParameters())
                    .filter(parameter -> !(parameter instanceof HttpHeaders))
                    .toList()));
            return KeyedHash.of(config.interestKey(), HexFormat.of().formatHex(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
