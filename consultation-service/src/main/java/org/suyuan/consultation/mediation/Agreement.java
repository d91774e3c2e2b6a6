package org.suyuan.consultation.mediation;

import static org.suyuan.consultation.mediation.MediationRules.PARTS_ADD_UP;
import static org.suyuan.consultation.mediation.MediationRules.PERFORMED_IN_DAYS_TO_COME;
import static org.suyuan.consultation.mediation.MediationRules.SUM_IS_MONEY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the sides agreed. */
@Schema(name = "Agreement", description = "What the sides agreed 调解协议 (X-17, X-19)")
public record Agreement(
        @Schema(description = "The day on which it takes effect", examples = "2026-11-30")
        LocalDate agreedOn,

        @Schema(description = "In words, without persons", examples = "双方同意分两期补发高温津贴。")
        String words,

        @Schema(description = "The sum; 0 where no money is owed", examples = "3600.00")
        BigDecimal sum,

        @Schema(description = "Its currency, ISO 4217", examples = "CNY")
        String currency,

        @Schema(description = "What is performed, by day") List<Part> parts) {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** What one side performs. */
    @Schema(name = "AgreementPart", description = "What is performed of an agreement 履行事项 (X-19)")
    public record Part(
            @Schema(description = "Its id") UUID partId,

            @Schema(description = "In words, without persons", examples = "补发六、七月津贴")
            String what,

            @Schema(description = "How much; 0 where it is no money", examples = "2400.00")
            BigDecimal amount,

            @Schema(description = "Last day", examples = "2026-12-15")
            LocalDate dueOn,

            @Schema(description = "When it was performed; absent before", examples = "2026-12-10") @Nullable LocalDate performedOn,

            @Schema(description = "What shows that; absent before", examples = "银行回单 3 号") @Nullable String evidence) {}

    void check() {
        SUM_IS_MONEY.demand(isMoney(sum) && parts.stream().map(Part::amount).allMatch(this::isMoney));
        BigDecimal all = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        PARTS_ADD_UP.demand(all.compareTo(sum) == 0, all.toPlainString(), sum.toPlainString());
        PERFORMED_IN_DAYS_TO_COME.demand(
                parts.stream().noneMatch(part -> part.dueOn().isBefore(agreedOn)));
    }

    private boolean isMoney(BigDecimal amount) {
        return CURRENCIES.contains(currency)
                && amount.signum() >= 0
                && amount.stripTrailingZeros().scale()
                        <= Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
