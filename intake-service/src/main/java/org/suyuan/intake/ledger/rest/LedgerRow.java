package org.suyuan.intake.ledger.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.ledger.GridCell;
import org.suyuan.intake.ledger.Ledger;
import org.suyuan.intake.ledger.LedgerField;
import org.suyuan.intake.ledger.Moments;
import org.suyuan.intake.ledger.Names;
import org.suyuan.intake.ledger.Persons;
import org.suyuan.intake.rest.ArrivalRequest;
import org.suyuan.intake.rest.RegistrationRequest;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.time.Zone;

/** A row of a ledger as a registration, with what is doubtful about it. */
public final class LedgerRow {
    private static final Names<Channel> CHANNELS = channels();
    private static final Set<String> YES = Set.of("是", "匿名", "true", "1", "y", "yes", "√");
    private static final Set<String> NO = Set.of("否", "实名", "false", "0", "n", "no", "×", "");

    /** A title that is made of a text is no longer than this. */
    private static final int TITLE = 40;

    private final Ledger.Line line;
    private final List<String> doubts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    LedgerRow(Ledger.Line line) {
        this.line = line;
    }

    /**
     * A cell that cannot be understood.
     *
     * @param field what its column means
     * @param message key of the sentence that says why
     */
    record Fault(LedgerField field, String message) {}

    private static final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Misread(LedgerField field, String message) {
            super(message);
            this.fault = new Fault(field, message);
        }
    }

    /** Every cell that cannot be understood; known after {@link #request} and {@link #closedOn}. */
    public List<Fault> faults() {
        return faults;
    }

    /** Keys of the sentences that say what a clerk should look at before the row is stored. */
    public List<String> doubts() {
        return doubts;
    }

    /** The day on which the matter was closed in years before; null for what is still to be handled. */
    @Nullable LocalDate closedOn() {
        return cell(LedgerField.CLOSED_ON).isEmpty() ? null : read(() -> day(LedgerField.CLOSED_ON), null);
    }

    /** The registration, with what cannot be understood left out of it. */
    public RegistrationRequest request() {
        line.cells().forEach((field, cell) -> {
            if (cell.fault() != null) {
                faults.add(new Fault(field, cell.fault()));
            }
        });
        if (line.hidden()) {
            doubts.add("ledger.doubt.hidden");
        }
        String text = cell(LedgerField.TEXT);
        List<RegistrationRequest.PetitionerRequest> people =
                Objects.requireNonNull(read(this::people, List.<RegistrationRequest.PetitionerRequest>of()));
        boolean anonymous = Boolean.TRUE.equals(read(() -> isSaid(LedgerField.ANONYMOUS), false)) || people.isEmpty();
        return new RegistrationRequest(
                // Any channel: a row with a fault is not stored.
                Objects.requireNonNull(read(this::channel, Channel.LETTER)),
                reference(),
                read(this::received, null),
                anonymous,
                people,
                read(() -> headCount(people.size()), null),
                title(text),
                text,
                UnitPath.of(cell(LedgerField.UNIT)),
                Set.of(),
                null,
                read(this::arrival, null),
                List.of(),
                found(LedgerField.HISTORY),
                null);
    }

    /** What a reader finds; the other, and a fault, where it cannot read its cell. */
    private <T> @Nullable T read(Supplier<? extends @Nullable T> reader, @Nullable T otherwise) {
        try {
            return reader.get();
        } catch (Misread e) {
            if (!faults.contains(e.fault)) {
                faults.add(e.fault);
            }
            return otherwise;
        }
    }

    private Channel channel() {
        return CHANNELS.of(cell(LedgerField.CHANNEL))
                .orElseThrow(() -> new Misread(LedgerField.CHANNEL, "ledger.bad-channel"));
    }

    /** A row without a number of its own is known again by what it says. */
    private String reference() {
        String given = found(LedgerField.EXTERNAL_REF);
        String number = given == null ? found(LedgerField.OWN_NUMBER) : given;
        if (number != null) {
            return number;
        }
        doubts.add("ledger.doubt.number");
        StringBuilder said = new StringBuilder();
        new EnumMap<>(line.cells())
                .forEach((field, cell) -> said.append(field).append(cell.text()).append('\0'));
        UUID digest = UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8));
        return "LEDGER-" + HexFormat.of().toHexDigits(digest.getMostSignificantBits());
    }

    private @Nullable Instant received() {
        if (!line.cells().containsKey(LedgerField.RECEIVED)) {
            doubts.add("ledger.doubt.received");
            return null;
        }
        return cell(LedgerField.RECEIVED).isEmpty() ? null : moment(LedgerField.RECEIVED);
    }

    private String title(String text) {
        String title = cell(LedgerField.TITLE);
        if (!title.isEmpty() || text.isEmpty()) {
            return title;
        }
        doubts.add("ledger.doubt.title");
        int end = Math.min(text.length(), TITLE);
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .replaceAll("\\s+", " ");
    }

    private @Nullable Integer headCount(int named) {
        String said = cell(LedgerField.PEOPLE).replaceAll("[人名户]$", "");
        int among = Persons.of(cell(LedgerField.NAME)).people();
        if (said.isEmpty()) {
            return among > 0 ? among : null;
        }
        if (!said.matches("\\d{1,6}")) {
            throw new Misread(LedgerField.PEOPLE, "ledger.bad-number");
        }
        return Math.max(Integer.parseInt(said), Math.min(named, 1));
    }

    private List<RegistrationRequest.PetitionerRequest> people() {
        boolean isTold = PERSON.stream().anyMatch(field -> !cell(field).isEmpty());
        Persons persons = Persons.of(cell(LedgerField.NAME));
        if (!isTold
                || persons.isNobody()
                        && IDENTIFYING.stream().allMatch(field -> cell(field).isEmpty())) {
            return List.of();
        }
        if (isSaid(LedgerField.ANONYMOUS)) {
            throw new Misread(LedgerField.ANONYMOUS, "ledger.anonymous-names");
        }
        List<String> names = persons.isNobody() ? List.of("") : persons.names();
        List<RegistrationRequest.PetitionerRequest> people = new ArrayList<>();
        Map<LedgerField, List<String>> each = new EnumMap<>(LedgerField.class);
        IDENTIFYING.forEach(field -> each.put(field, each(field, names.size())));
        for (int i = 0; i < names.size(); i++) {
            people.add(new RegistrationRequest.PetitionerRequest(
                    names.get(i),
                    value(each, LedgerField.ID_NUMBER, i),
                    value(each, LedgerField.PHONE, i),
                    value(each, LedgerField.ADDRESS, i),
                    value(each, LedgerField.EMAIL, i),
                    value(each, LedgerField.EMPLOYEE_NUMBER, i),
                    false,
                    null));
        }
        return people;
    }

    private List<String> each(LedgerField field, int persons) {
        String cell = cell(field);
        if (cell.isEmpty()) {
            return List.of();
        }
        boolean ofOne = field == LedgerField.ID_NUMBER || field == LedgerField.EMPLOYEE_NUMBER;
        List<String> values = field == LedgerField.ADDRESS
                ? java.util.Collections.nCopies(persons, cell)
                : Persons.each(cell, persons).orElseThrow(() -> new Misread(field, "ledger.persons"));
        if (ofOne && persons > 1 && values.stream().distinct().count() == 1) {
            throw new Misread(field, "ledger.persons");
        }
        return values;
    }

    private static @Nullable String value(Map<LedgerField, List<String>> each, LedgerField field, int person) {
        List<String> values = each.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(person);
    }

    private @Nullable ArrivalRequest arrival() {
        return ARRIVAL.stream().allMatch(field -> cell(field).isEmpty())
                ? null
                : new ArrivalRequest(
                        found(LedgerField.PLACE_CODE),
                        found(LedgerField.CALL_RECORD),
                        cell(LedgerField.RECEPTION_DAY).isEmpty() ? null : day(LedgerField.RECEPTION_DAY),
                        found(LedgerField.RECEIVING_LEADER),
                        found(LedgerField.LIAISON_OFFICER),
                        found(LedgerField.DOCUMENT_NUMBER),
                        cell(LedgerField.REPORT_BACK_ON).isEmpty() ? null : day(LedgerField.REPORT_BACK_ON),
                        found(LedgerField.RELAYED_BY));
    }

    private LocalDate day(LedgerField field) {
        return Zone.dateOf(moment(field));
    }

    private Instant moment(LedgerField field) {
        GridCell cell = line.cells().get(field);
        if (cell != null && cell.moment() != null) {
            return cell.moment().atZone(Zone.OF_RECORD).toInstant();
        }
        return Moments.of(cell(field)).filter(Zone::isMeant).orElseThrow(() -> new Misread(field, "ledger.bad-time"));
    }

    private boolean isSaid(LedgerField field) {
        String said = cell(field).toLowerCase(Locale.ROOT);
        if (!YES.contains(said) && !NO.contains(said)) {
            throw new Misread(field, "ledger.bad-yes");
        }
        return YES.contains(said);
    }

    private String cell(LedgerField field) {
        GridCell cell = line.cells().get(field);
        return cell == null || Written.isNothing(cell.text()) ? "" : cell.text();
    }

    private @Nullable String found(LedgerField field) {
        String cell = cell(field);
        return cell.isEmpty() ? null : cell;
    }

    private static final Set<LedgerField> IDENTIFYING = Set.of(
            LedgerField.ID_NUMBER,
            LedgerField.PHONE,
            LedgerField.ADDRESS,
            LedgerField.EMAIL,
            LedgerField.EMPLOYEE_NUMBER);

    private static final Set<LedgerField> PERSON = Set.of(
            LedgerField.NAME,
            LedgerField.ID_NUMBER,
            LedgerField.PHONE,
            LedgerField.ADDRESS,
            LedgerField.EMAIL,
            LedgerField.EMPLOYEE_NUMBER);

    private static final Set<LedgerField> ARRIVAL = Set.of(
            LedgerField.PLACE_CODE,
            LedgerField.CALL_RECORD,
            LedgerField.RECEPTION_DAY,
            LedgerField.RECEIVING_LEADER,
            LedgerField.LIAISON_OFFICER,
            LedgerField.DOCUMENT_NUMBER,
            LedgerField.REPORT_BACK_ON,
            LedgerField.RELAYED_BY);

    private static Names<Channel> channels() {
        Names<Channel> names = new Names<>("channels.txt", Channel.class);
        for (Channel channel : Channel.values()) {
            names.add(channel.name(), channel);
            names.add(Messages.label(Locale.SIMPLIFIED_CHINESE, channel), channel);
            names.add(Messages.label(Locale.ENGLISH, channel), channel);
        }
        return names;
    }

    @Override
    public String toString() {
        return "LedgerRow[sealed]";
    }
}
