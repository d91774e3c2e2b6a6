package org.suyuan.consultation.mediation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suyuan.consultation.mediation.Agreement;
import org.suyuan.platform.time.NewId;

@Schema(description = "What the sides agreed 调解协议 (X-17, X-19)")
record AgreementRequest(
        @Schema(description = "The day on which it takes effect", examples = "2026-11-30") @NotNull LocalDate agreedOn,

        @Schema(description = "In words, without persons", examples = "双方同意分两期补发高温津贴。") @NotBlank @Size(max = 5000) String words,

        @Schema(description = "The sum; 0 where no money is owed", examples = "3600.00")
        @NotNull @PositiveOrZero @DecimalMax("999999999999.9999") @Digits(integer = 12, fraction = 4) BigDecimal sum,

        @Schema(description = "Its currency, ISO 4217", examples = "CNY") @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,

        @Schema(description = "What is performed; the parts add up to the sum") @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid PartRequest> parts) {

    @Schema(description = "What is performed 履行事项 (X-19)")
    record PartRequest(
            @Schema(description = "In words, without persons", examples = "补发六、七月津贴") @NotBlank @Size(max = 500) String what,

            @Schema(description = "How much; 0 where it is no money", examples = "2400.00")
            @NotNull @PositiveOrZero @DecimalMax("999999999999.9999") @Digits(integer = 12, fraction = 4) BigDecimal amount,

            @Schema(description = "Last day", examples = "2026-12-15") @NotNull LocalDate dueOn) {}

    Agreement agreement() {
        return new Agreement(
                agreedOn,
                words,
                sum,
                currency,
                parts.stream()
                        .map(part ->
                                new Agreement.Part(NewId.next(), part.what(), part.amount(), part.dueOn(), null, null))
                        .toList());
    }
}
