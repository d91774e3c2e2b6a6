package org.suyuan.intake;

import org.jspecify.annotations.Nullable;

/**
 * Who petitions 信访人. Lives only in the vault.
 *
 * @param name as told
 * @param idNumber identity card number
 * @param phone phone number
 * @param address postal address
 * @param email e-mail address
 * @param employeeNumber number in the enterprise
 * @param representative whether the person speaks for a group 信访代表 (E-13)
 */
public record Identity(
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String email,
        @Nullable String employeeNumber,
        boolean representative) {

    boolean canBeReached() {
        return !name.isBlank() && (isGiven(phone) || isGiven(address) || isGiven(email));
    }

    private static boolean isGiven(@Nullable String way) {
        return way != null && !way.isBlank();
    }

    /** Never the values: an identity may end up in a message by mistake. */
    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
