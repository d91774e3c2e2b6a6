package org.suyuan.intake.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.Phones;
import org.suyuan.platform.reading.Written;

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
 * @param standing in what standing (I-15); null when it is not told
 */
public record Identity(
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String email,
        @Nullable String employeeNumber,
        boolean representative,
        @Nullable Standing standing) {

    /** Digits of a number in the house's own exchange, at least. */
    private static final int SHORTEST_PHONE = 3;

    /** Somebody whose standing is not told. */
    public Identity(
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String email,
            @Nullable String employeeNumber,
            boolean representative) {
        this(name, idNumber, phone, address, email, employeeNumber, representative, null);
    }

    /** Whether the name is a whole one: 许女士 and 不详 are none. */
    public boolean hasWholeName() {
        return isGiven(name) && !Courtesy.isOne(name);
    }

    /** Whether the person is there for a petitioner named beside them (I-15). */
    public boolean actsForAnother() {
        return standing == Standing.PROXY;
    }

    /** Whether there is a name, and a phone, address or e-mail (I-03). */
    public boolean canBeReached() {
        return !name.isBlank() && (isNumber(phone) || isGiven(address) || isGiven(email));
    }

    /** A phone without digits, 没有电话 for one, reaches nobody, nor does a hotline; short ones are those of the house. */
    private static boolean isNumber(@Nullable String phone) {
        return phone != null && Phones.digits(phone).length() >= SHORTEST_PHONE && !Phones.isEverybodys(phone);
    }

    private static boolean isGiven(@Nullable String way) {
        return way != null && !Written.isBlank(way) && !Written.isNothing(way);
    }

    /** The same person with the fields asked for; the others are absent, an absent name is empty. */
    public Identity only(Set<IdentityField> fields) {
        return new Identity(
                fields.contains(IdentityField.NAME) ? name : "",
                fields.contains(IdentityField.ID_NUMBER) ? idNumber : null,
                fields.contains(IdentityField.PHONE) ? phone : null,
                fields.contains(IdentityField.ADDRESS) ? address : null,
                fields.contains(IdentityField.EMAIL) ? email : null,
                fields.contains(IdentityField.EMPLOYEE_NUMBER) ? employeeNumber : null,
                representative,
                standing);
    }

    /** Whether no value is a masked one that came back. */
    public boolean carriesNoMask() {
        return Stream.of(name, idNumber, phone, address, email, employeeNumber).noneMatch(Masking::isMasked);
    }

    /**
     * Whether this is the same person: of the same name, with a number or address of theirs in common; of a number, 许女士
     * may be 许热.
     */
    public boolean isSameAs(Identity other) {
        boolean sameName = Written.name(name).equals(Written.name(other.name));
        boolean sameNumber = isShared(idNumber, other.idNumber, Written::code)
                || sharesPhone(phone, other.phone)
                || sharesPart(email, other.email)
                || isShared(employeeNumber, other.employeeNumber, Written::code);
        return sameNumber && (sameName || Courtesy.mayBeOne(name, other.name))
                || sameName && sharesPart(address, other.address);
    }

    /** Whether this is the same person of one order: of the same whole name, with no paper or number that says otherwise. */
    public boolean isSameInOrder(Identity other) {
        boolean sameName = !Courtesy.isOne(name) && Written.name(name).equals(Written.name(other.name));
        return isSameAs(other)
                || sameName && !differs(idNumber, other.idNumber) && !differs(employeeNumber, other.employeeNumber);
    }

    private static boolean differs(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && isGiven(one)
                && isGiven(other)
                && !Written.code(one).equals(Written.code(other));
    }

    /** This person with what the same person says anew: the whole name, what was not known, another phone or address beside the first. */
    public Identity completedBy(Identity again) {
        return new Identity(
                Courtesy.isOne(name) ? again.name : name,
                either(idNumber, again.idNumber),
                phones(again.phone),
                beside(address, again.address),
                beside(email, again.email),
                either(employeeNumber, again.employeeNumber),
                representative || again.representative,
                standing == null ? again.standing : standing);
    }

    private static @Nullable String either(@Nullable String known, @Nullable String again) {
        return isGiven(known) ? known : again;
    }

    private static @Nullable String beside(@Nullable String known, @Nullable String again) {
        if (known == null || again == null) {
            return either(known, again);
        }
        boolean isAnother =
                isGiven(known) && isGiven(again) && !Written.text(known).contains(Written.text(again));
        return isAnother ? known + "；" + again : either(known, again);
    }

    private @Nullable String phones(@Nullable String again) {
        if (!isNumber(phone) || phone == null || again == null || !isNumber(again)) {
            return isNumber(phone) ? phone : again;
        }
        List<String> known = Phones.allOwn(phone);
        String others = Phones.allOwn(again).stream()
                .filter(number -> !known.contains(number))
                .collect(Collectors.joining("、"));
        return others.isEmpty() ? phone : phone + "、" + others;
    }

    /** Of several that stand in one field each counts. */
    private static boolean sharesPart(@Nullable String one, @Nullable String other) {
        return one != null && other != null && parts(one).stream().anyMatch(parts(other)::contains);
    }

    private static Set<String> parts(String several) {
        return Arrays.stream(several.split("；"))
                .filter(Identity::isGiven)
                .map(Written::text)
                .collect(Collectors.toSet());
    }

    private static boolean sharesPhone(@Nullable String one, @Nullable String other) {
        return isShared(one, other, Phones::digits)
                || one != null && other != null && Phones.allOwn(one).stream().anyMatch(Phones.allOwn(other)::contains);
    }

    private static boolean isShared(@Nullable String one, @Nullable String other, UnaryOperator<String> read) {
        return one != null && other != null && !one.isBlank() && read.apply(one).equals(read.apply(other));
    }

    /** Never the values: an identity may end up in a message by mistake. */
    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
