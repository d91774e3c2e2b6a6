package org.suyuan.intake.vault;

import java.util.UUID;

/** Somebody who raised a petition. */
public record Petitioner(UUID id, Identity identity) {
    @Override
    public String toString() {
        return "Petitioner[sealed]";
    }
}
