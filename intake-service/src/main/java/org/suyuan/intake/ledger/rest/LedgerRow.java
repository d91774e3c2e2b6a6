package org.suyuan.intake.ledger.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.ledger.Ledger;
import org.suyuan.intake.ledger.LedgerField;
import org.suyuan.intake.ledger.Names;
import org.suyuan.intake.ledger.Persons;
import org.suyuan.intake.rest.ArrivalRequest;
import org.suyuan.intake.rest.RegistrationRequest;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.reading.UnitPath;

/** A row of a ledger as a registration, with what is doubtful about it. */
public final class LedgerRow {
    private static final Names<Channel> CHANNELS = channels();
    /** A title that is made of a text is no longer than this. */
    private static final int TITLE = 40;

    private final Ledger.Line line;
    private final LedgerCells cells;
    private final List<String> doubts = new ArrayList<>();
    private final List<LedgerCells.Fault> faults = new ArrayList<>();

    LedgerRow(Ledger.Line line) {
        this.line = line;
        this.cells = new LedgerCells(line);
    }

    /** Every cell that cannot be understood; known after {@link #request} and {@link #closedOn}. */
    public List<LedgerCells.Fault> faults() {
        return faults;
    }

    /** Keys of the sentences that say what a clerk should look at before the row is stored. */
    public List<String> doubts() {
        return doubts;
    }

    /** The day on which the matter was closed in years before; null for what is still to be handled. */
    @Nullable LocalDate closedOn() {
        return cells.text(LedgerField.CLOSED_ON).isEmpty() ? null : read(() -> cells.day(LedgerField.CLOSED_ON), null);
    }

    /** The registration, with what cannot be understood left out of it. */
    public RegistrationRequest request() {
        look();
        String text = cells.text(LedgerField.TEXT);
        List<RegistrationRequest.PetitionerRequest> people = Objects.requireNonNull(
                read(() -> LedgerPeople.of(cells), List.<RegistrationRequest.PetitionerRequest>of()));
        if (Persons.of(cells.text(LedgerField.NAME)).others()) {
            doubts.add("ledger.doubt.others");
        }
        boolean anonymous =
                Boolean.TRUE.equals(read(() -> cells.isSaid(LedgerField.ANONYMOUS), false)) || people.isEmpty();
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
                UnitPath.of(cells.text(LedgerField.UNIT)),
                Set.of(),
                null,
                read(this::arrival, null),
                List.of(),
                cells.found(LedgerField.HISTORY),
                null,
                null);
    }

    private void look() {
        line.cells().forEach((field, cell) -> {
            if (cell.fault() != null) {
                faults.add(new LedgerCells.Fault(field, cell.fault()));
            }
        });
        if (line.hidden()) {
            doubts.add("ledger.doubt.hidden");
        }
    }

    /** What a reader finds; the other, and a fault, where it cannot read its cell. */
    private <T> @Nullable T read(Supplier<? extends @Nullable T> reader, @Nullable T otherwise) {
        try {
            return reader.get();
        } catch (LedgerCells.Misread e) {
            if (!faults.contains(e.fault())) {
                faults.add(e.fault());
            }
            return otherwise;
        }
    }

    private Channel channel() {
        return CHANNELS.of(cells.text(LedgerField.CHANNEL))
                .orElseThrow(() -> new LedgerCells.Misread(LedgerField.CHANNEL, "ledger.bad-channel"));
    }

    /** A row without a number of its own is known again by what it says. */
    private String reference() {
        String given = cells.found(LedgerField.EXTERNAL_REF);
        String number = given == null ? cells.found(LedgerField.OWN_NUMBER) : given;
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
        return cells.text(LedgerField.RECEIVED).isEmpty() ? null : cells.moment(LedgerField.RECEIVED);
    }

    private String title(String text) {
        String title = cells.text(LedgerField.TITLE);
        if (!title.isEmpty() || text.isEmpty()) {
            return title;
        }
        doubts.add("ledger.doubt.title");
        int end = Math.min(text.length(), TITLE);
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .replaceAll("\\s+", " ");
    }

    private @Nullable Integer headCount(int named) {
        String said = cells.text(LedgerField.PEOPLE).replaceAll("[人名户]$", "");
        int among = Persons.of(cells.text(LedgerField.NAME)).people();
        if (said.isEmpty()) {
            return among > 0 ? among : null;
        }
        if (!said.matches("\\d{1,6}")) {
            throw new LedgerCells.Misread(LedgerField.PEOPLE, "ledger.bad-number");
        }
        return Math.max(Integer.parseInt(said), Math.min(named, 1));
    }

    private @Nullable ArrivalRequest arrival() {
        return ARRIVAL.stream().allMatch(field -> cells.text(field).isEmpty())
                ? null
                : new ArrivalRequest(
                        cells.found(LedgerField.PLACE_CODE),
                        cells.found(LedgerField.CALL_RECORD),
                        cells.text(LedgerField.RECEPTION_DAY).isEmpty() ? null : cells.day(LedgerField.RECEPTION_DAY),
                        cells.found(LedgerField.RECEIVING_LEADER),
                        cells.found(LedgerField.LIAISON_OFFICER),
                        cells.found(LedgerField.DOCUMENT_NUMBER),
                        cells.text(LedgerField.REPORT_BACK_ON).isEmpty() ? null : cells.day(LedgerField.REPORT_BACK_ON),
                        cells.found(LedgerField.RELAYED_BY));
    }

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
