package org.suyuan.intake.reception;

import org.suyuan.intake.vault.Identity;

/**
 * Who comes to a reception, and why; sealed in the vault.
 *
 * @param topic what it is about, in a line
 */
public record Guest(String name, String phone, String topic) {
    /** The same person as a petitioner. */
    Identity identity() {
        return new Identity(name, null, phone, null, null, null, false);
    }

    @Override
    public String toString() {
        return "Guest[sealed]";
    }
}
