package org.suyuan.disclosure.config;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Settings of disclosure. Keys start with {@code suyuan.disclosure.}. */
@ConfigMapping(prefix = "suyuan.disclosure")
public interface DisclosureConfig {
    /** File with intake's public key (a Tink keyset without secret): drafts are sealed with it. No default. */
    Path intakeKey();
}
