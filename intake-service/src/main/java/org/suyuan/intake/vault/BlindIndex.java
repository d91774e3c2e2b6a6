package org.suyuan.intake.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.reading.IdCard;
import org.suyuan.platform.reading.Phones;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.security.KeyedHash;
import org.suyuan.platform.sql.Sql;

/**
 * Finds the same person again without opening the vault: exact matches of a field by its keyed hash, with a key of its own.
 * However a number is written, it is the same (see {@link Written}); one that leads to a system or to nobody is not entered.
 */
@ApplicationScoped
public class BlindIndex {
    private static final int SHORTEST_CARD = 15;

    @Inject
    Sql sql;

    @Inject
    VaultKeys keys;

    /** Enters a petitioner, in the caller's transaction. */
    void enter(UUID petitionerId, UUID petitionId, Identity identity) {
        sql.batch(
                "insert into petitioner_index"
                        + " (field, blind, petitioner_id, petition_id) values (?, ?, ?, ?) on conflict do nothing",
                indexed(identity)
                        .map(value -> new Object[] {value.field(), hash(value), petitionerId, petitionId})
                        .toList());
    }

    /** Enters a petitioner anew, with other values than before. */
    void replace(UUID petitionerId, UUID petitionId, Identity identity) {
        sql.update("delete from petitioner_index where petitioner_id = ?", petitionerId);
        enter(petitionerId, petitionId, identity);
    }

    /** The petitions of the same person as a petitioner, by any of their numbers, with the petitioner's own. */
    public List<UUID> petitionsOf(UUID petitionerId, int limit) {
        return sql.ids(
                "select petition_id from petitioner where id = ? union select theirs.petition_id"
                        + " from petitioner_index mine join petitioner_index theirs using (field, blind)"
                        + " where mine.petitioner_id = ? order by petition_id desc limit ?",
                petitionerId,
                petitionerId,
                limit);
    }

    /** The petitions of whoever has this value in this field, newest first. */
    public List<UUID> petitions(IdentityField field, String value, int limit) {
        return normal(field, value)
                .map(number -> sql.ids(
                        "select distinct petition_id from petitioner_index where field = ? and blind = ?"
                                + " order by petition_id desc limit ?",
                        field,
                        hash(new Entry(field, number)),
                        limit))
                .orElse(List.of());
    }

    /** The keyed mark of a value of a field. */
    public byte[] mark(IdentityField field, String value) {
        return hash(new Entry(field, normal(field, value).orElseGet(() -> Written.code(value))));
    }

    private byte[] hash(Entry entry) {
        return KeyedHash.of(keys.index(), entry.field() + ":" + entry.number());
    }

    /** A number as it is compared, in its field. */
    private record Entry(IdentityField field, String number) {}

    /** The numbers of an identity: several phones in one field are one person's each. */
    private static Stream<Entry> indexed(Identity identity) {
        return Stream.of(
                        entries(IdentityField.ID_NUMBER, identity.idNumber()),
                        entries(IdentityField.PHONE, identity.phone()),
                        entries(IdentityField.EMPLOYEE_NUMBER, identity.employeeNumber()))
                .flatMap(List::stream);
    }

    private static List<Entry> entries(IdentityField field, @Nullable String value) {
        if (value == null) {
            return List.of();
        }
        List<String> numbers = field == IdentityField.PHONE
                ? Phones.allOwn(value)
                : normal(field, value).stream().toList();
        return numbers.stream().map(number -> new Entry(field, number)).toList();
    }

    /** Whether a number of an identity was entered under another key by versions before {@link Written}. */
    static boolean isReadOtherwise(Identity identity) {
        return isReadOtherwise(IdentityField.ID_NUMBER, identity.idNumber())
                || isReadOtherwise(IdentityField.PHONE, identity.phone())
                || isReadOtherwise(IdentityField.EMPLOYEE_NUMBER, identity.employeeNumber());
    }

    private static boolean isReadOtherwise(IdentityField field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return false;
        }
        String bare = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        String before = field == IdentityField.PHONE ? bare.replaceFirst("^(\\+|00)86", "") : bare;
        return !entries(field, value).equals(List.of(new Entry(field, before)));
    }

    /** The number as it is compared; none for what is no number of one person, as 12345 or 无. */
    static Optional<String> normal(IdentityField field, String value) {
        return switch (field) {
            case PHONE -> Phones.allOwn(value).stream().findFirst();
            case ID_NUMBER -> number(idNumber(value)).map(IdCard::whole);
            default -> number(value);
        };
    }

    /** The bracket of a Hong Kong card is no note. */
    private static String idNumber(String value) {
        return Written.unnoted(value).length() >= SHORTEST_CARD ? Written.unnoted(value) : value;
    }

    private static Optional<String> number(String value) {
        return Optional.of(Written.code(Written.unlabelled(value)).toUpperCase(Locale.ROOT))
                .filter(code -> code.chars().anyMatch(letter -> letter >= '0' && letter <= '9'))
                .filter(code -> code.chars().distinct().count() > 1);
    }
}
