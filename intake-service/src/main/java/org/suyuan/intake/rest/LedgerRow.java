package org.suyuan.intake.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.ledger.Sheet;
import org.suyuan.platform.problem.Messages;
import org.suyuan.platform.time.Zone;

/** A row of a ledger as a registration; its headings are Chinese, as ledgers have them. */
record LedgerRow(Sheet.Line line) {
    private static final String CHANNEL = "渠道";
    private static final String EXTERNAL_REF = "外部编号";
    private static final String RECEIVED = "收到时间";
    private static final String NAME = "姓名";
    private static final String PEOPLE = "人数";
    private static final String TITLE = "标题";
    private static final String TEXT = "内容";
    private static final String UNIT = "单位";

    /** Headings that a ledger must have; 收到时间, 姓名, 身份证号, 电话, 住址, 电子邮箱, 工号 and 人数 may follow. */
    static final List<String> NEEDED = List.of(CHANNEL, EXTERNAL_REF, TITLE, TEXT, UNIT);

    /** Headings of what identifies somebody; a row that has none of them is anonymous. */
    private static final Set<String> PERSON = Set.of(NAME, "身份证号", "电话", "住址", "电子邮箱", "工号");

    private static final Set<String> YES = Set.of("是", "匿名", "true", "TRUE", "1");

    /** Field of the registration to the heading it comes from, for messages. */
    static final Map<String, String> HEADINGS = Map.of(
            "channel", CHANNEL,
            "externalRef", EXTERNAL_REF,
            "title", TITLE,
            "text", TEXT,
            "unit", UNIT,
            "headCount", PEOPLE,
            "receivedAt", RECEIVED,
            "petitioners", NAME);

    /** A cell that cannot be understood. */
    static final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String heading;

        Misread(String heading, String key) {
            super(key);
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /**
     * The registration.
     *
     * @throws Misread when a cell cannot be understood
     */
    RegistrationRequest request() {
        List<RegistrationRequest.PetitionerRequest> people =
                PERSON.stream().anyMatch(line.cells()::containsKey) ? List.of(petitioner()) : List.of();
        boolean anonymous = YES.contains(line.cells().getOrDefault("匿名", "")) || people.isEmpty();
        return new RegistrationRequest(
                channel(),
                cell(EXTERNAL_REF),
                parsed(RECEIVED, "ledger.bad-time", LedgerRow::moment),
                anonymous,
                people,
                parsed(PEOPLE, "ledger.bad-number", Integer::valueOf),
                line.cells().getOrDefault(TITLE, ""),
                line.cells().getOrDefault(TEXT, ""),
                line.cells().getOrDefault(UNIT, ""),
                Set.of(),
                null,
                null,
                List.of(),
                null,
                null);
    }

    private Channel channel() {
        String said = line.cells().getOrDefault(CHANNEL, "");
        for (Channel channel : Channel.values()) {
            String label = Messages.text(Locale.SIMPLIFIED_CHINESE, "label.Channel." + channel);
            if (said.equals(label) || said.equals(channel.name())) {
                return channel;
            }
        }
        throw new Misread(CHANNEL, "ledger.bad-channel");
    }

    private RegistrationRequest.PetitionerRequest petitioner() {
        return new RegistrationRequest.PetitionerRequest(
                line.cells().getOrDefault(NAME, ""),
                cell("身份证号"),
                cell("电话"),
                cell("住址"),
                cell("电子邮箱"),
                cell("工号"),
                false,
                null);
    }

    private <T> @Nullable T parsed(String heading, String key, Function<String, T> parser) {
        String said = cell(heading);
        try {
            return said == null ? null : parser.apply(said);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new Misread(heading, key);
        }
    }

    /** ISO 8601 with a zone, or what people write: {@code 2026-11-20} or {@code 2026/11/20 9:30}, in the zone of record. */
    private static Instant moment(String said) {
        if (said.contains("T")) {
            return OffsetDateTime.parse(said).toInstant();
        }
        String plain = said.replace('/', '-');
        return plain.contains(" ")
                ? LocalDateTime.parse(plain, DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]"))
                        .atZone(Zone.OF_RECORD)
                        .toInstant()
                : LocalDate.parse(plain, DateTimeFormatter.ofPattern("uuuu-M-d"))
                        .atStartOfDay(Zone.OF_RECORD)
                        .toInstant();
    }

    private @Nullable String cell(String heading) {
        return line.cells().get(heading);
    }

    @Override
    public String toString() {
        return "LedgerRow[sealed]";
    }
}
