package org.suyuan.platform.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Refuses to start in production with settings that are safe nowhere else than on one's own machine; names them all. */
@ApplicationScoped
public class ProductionChecks {
    private static final int INTEREST_KEY = 32;

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            List<String> unsafe = unsafe(ConfigProvider.getConfig());
            if (!unsafe.isEmpty()) {
                throw new IllegalStateException("unsafe in production: " + String.join("; ", unsafe));
            }
        }
    }

    /** The unsafe settings, each by its name. */
    static List<String> unsafe(Config config) {
        List<String> unsafe = new ArrayList<>();
        if (isSet(config, "quarkus.oidc.public-key")) {
            unsafe.add(
                    "quarkus.oidc.public-key: tokens of the local stack are not accepted, set quarkus.oidc.auth-server-url");
        } else if (!isSet(config, "quarkus.oidc.auth-server-url")) {
            unsafe.add("quarkus.oidc.auth-server-url is missing: nobody could sign in");
        }
        if (isSet(config, "suyuan.clock.offset-file")) {
            unsafe.add("suyuan.clock.offset-file: time cannot be moved");
        }
        if (config.getOptionalValue("suyuan.interest-key", String.class)
                        .orElse("")
                        .length()
                < INTEREST_KEY) {
            unsafe.add(
                    "suyuan.interest-key: at least " + INTEREST_KEY + " random characters, the same in all services");
        }
        if (!isSet(config, "quarkus.datasource.password")) {
            unsafe.add("quarkus.datasource.password is missing");
        } else if (same(config, "quarkus.datasource.username", "quarkus.flyway.username")) {
            unsafe.add("quarkus.flyway.username: the service's user must not own the audit trail");
        }
        return unsafe;
    }

    private static boolean isSet(Config config, String name) {
        return config.getOptionalValue(name, String.class).isPresent();
    }

    private static boolean same(Config config, String one, String other) {
        return config.getOptionalValue(one, String.class).equals(config.getOptionalValue(other, String.class));
    }
}
