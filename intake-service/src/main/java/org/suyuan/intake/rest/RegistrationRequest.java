package org.suyuan.intake.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.intake.Circumstances;
import org.suyuan.intake.Registration;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.Standing;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.reading.UnitPath;
import org.suyuan.platform.reading.Written;

@Schema(description = "What is registered, whatever the channel 登记 (I-02, I-03, I-13)")
public record RegistrationRequest(
        @Schema(description = "Way of arrival", examples = "VISIT") @NotNull Channel channel,

        @Schema(
                description = "Number in the system it came from, for example a 12345 order; registered once a channel",
                examples = "12345-2026-0098")
        @Size(min = 1, max = 100) @Nullable String externalRef,

        @Schema(description = "When it arrived; now when absent. Limits run from here") @Nullable Instant receivedAt,

        @Schema(description = "Whether nobody gives a name (I-14); then petitioners is empty") @NotNull Boolean anonymous,

        @Schema(description = "Who petitions") @Size(max = 50) @Nullable List<@NotNull @Valid PetitionerRequest> petitioners,

        @Schema(description = "How many people raise it; the number of petitioners, or 1, when absent")
        @Min(1) @Max(100_000) @Nullable Integer headCount,

        @Schema(description = "In a line", examples = "要求补发 2025 年度高温津贴") @NotBlank @Size(max = 200) String title,

        @Schema(description = "In the petitioner's words", examples = "我队 6 月至 8 月井下作业，高温津贴至今未发。")
        @NotBlank @Size(max = 20_000) String text,

        @Schema(description = "Path of the unit it concerns", examples = "/group/mine-2/team-3")
        @NotNull @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
        String unit,

        @Schema(description = "What makes it urgent at the desk; starts the 24-hour response clock at once") @Nullable Set<@NotNull UrgentSign> urgentSigns,

        @Schema(description = "That it accuses a person or unit: then discipline alone sees and handles it (E-19)")
        @Valid @Nullable AccusationRequest accusation,

        @Schema(description = "What is particular to the channel (I-13)") @Valid @Nullable ArrivalRequest arrival,

        @Schema(description = "The single demands 诉求, when there are several (I-02)", examples = "[\"补发津贴\", \"公开标准\"]")
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 500) String> appeals,

        @Schema(description = "What was raised and answered before 历史信息 (I-02)", examples = "去年十月曾电话反映，答复为研究中。")
        @Size(max = 5000) @Nullable String history,

        @Schema(description = "Whether both sides made the two-way commitment 双向承诺 (I-17)") @Nullable Boolean commitment,

        @Schema(
                description =
                        "Of an order whose number is known: that it is the same matter, though it names other people and says something else (X-41)")
        @Nullable Boolean sameMatter) {

    @Schema(name = "Accusation", description = "Who is accused 检举控告")
    public record AccusationRequest(
            @Schema(
                    description = "Path of the accused unit, or of the accused person's; absent when it is not known",
                    examples = "/group/mine-2")
            @Pattern(regexp = UnitPath.PATTERN, message = UnitPath.MESSAGE) @JsonDeserialize(using = UnitPath.Reader.class)
            @Nullable String unit,

            @Schema(
                    description = "Accounts or employee numbers of the accused persons; kept encrypted",
                    examples = "GH-10086")
            @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> persons) {

        public Accusation accusation() {
            return new Accusation(unit);
        }

        public List<String> accused() {
            return persons == null ? List.of() : persons;
        }

        @Override
        public String toString() {
            return "AccusationRequest[sealed]";
        }
    }

    @Schema(name = "Petitioner", description = "Who petitions; kept encrypted 信访人")
    public record PetitionerRequest(
            @Schema(description = "Name", examples = "张某某") @NotBlank @Size(max = 100) String name,

            @Schema(description = "Identity card number") @Size(max = 30) @Nullable String idNumber,

            @Schema(description = "Phone", examples = "13800000000") @Size(max = 30) @Nullable String phone,

            @Schema(description = "Postal address") @Size(max = 200) @Nullable String address,

            @Schema(description = "E-mail") @Size(max = 200) @Nullable String email,

            @Schema(description = "Number in the enterprise") @Size(max = 40) @Nullable String employeeNumber,

            @Schema(description = "Whether the person speaks for a group, at most 5 do (E-13)") @NotNull Boolean representative,

            @Schema(
                    description = "In what standing (I-15); a proxy is named beside who is represented",
                    examples = "RETIREE")
            @Nullable Standing standing) {

        public Identity identity() {
            return new Identity(
                    name,
                    said(idNumber),
                    said(phone),
                    said(address),
                    said(email),
                    said(employeeNumber),
                    representative,
                    standing);
        }

        /** A dash or 无 is none. */
        private static @Nullable String said(@Nullable String value) {
            return value == null || Written.isNothing(value) ? null : value;
        }

        @Override
        public String toString() {
            return "PetitionerRequest[sealed]";
        }
    }

    /** How far ahead the clock of another system may be. */
    static final Duration SKEW = Duration.ofMinutes(5);

    private static final ArrivalRequest PLAIN = new ArrivalRequest(null, null, null, null, null, null, null, null);

    public Registration registration(String firstHandler, Instant now) {
        List<PetitionerRequest> people = petitioners == null ? List.of() : petitioners;
        return new Registration(
                channel,
                externalRef,
                arrived(now),
                anonymous,
                people.stream().map(PetitionerRequest::identity).toList(),
                headCount == null ? Math.max(1, people.size()) : headCount,
                new Appeal(title, text, unit),
                urgentSigns == null ? Set.of() : urgentSigns,
                firstHandler,
                null,
                accusation == null ? null : accusation.accusation(),
                accusation == null ? List.of() : accusation.accused(),
                new Circumstances(
                        (arrival == null ? PLAIN : arrival).arrival(),
                        appeals == null ? List.of() : appeals,
                        history,
                        Boolean.TRUE.equals(commitment)));
    }

    /** A clock that is a little ahead, as the clocks of two houses are, means now. */
    private Instant arrived(Instant now) {
        if (receivedAt == null) {
            return now;
        }
        return receivedAt.isAfter(now) && !receivedAt.isAfter(now.plus(SKEW)) ? now : receivedAt;
    }

    @Override
    public String toString() {
        return "RegistrationRequest[sealed]";
    }
}
