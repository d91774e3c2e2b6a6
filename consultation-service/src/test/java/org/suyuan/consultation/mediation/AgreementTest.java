package org.suyuan.consultation.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.Refused;

/** What can be agreed. */
class AgreementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("X-19 the parts add up to the sum, to the last fen and whatever their decimals")
    void parts_add_up() {
        agreement("3600", "CNY", DAY, "2400.00", "1200.0").check();
        Refused.by(
                MediationRules.PARTS_ADD_UP,
                () -> agreement("3600.00", "CNY", DAY, "2400", "1199.99").check());
        Refused.by(
                MediationRules.PARTS_ADD_UP,
                () -> agreement("0", "CNY", DAY, "0.01").check());
    }

    @Test
    @DisplayName("X-19 a sum has a currency and no more decimals than that has")
    void sums_are_money() {
        agreement("10.01", "CNY", DAY, "10.01").check();
        agreement("10", "JPY", DAY, "10").check();
        Refused.by(
                MediationRules.SUM_IS_MONEY,
                () -> agreement("10.001", "CNY", DAY, "10.001").check());
        Refused.by(
                MediationRules.SUM_IS_MONEY,
                () -> agreement("10.5", "JPY", DAY, "10.5").check());
        Refused.by(
                MediationRules.SUM_IS_MONEY,
                () -> agreement("10", "YUA", DAY, "10").check());
        Refused.by(
                MediationRules.SUM_IS_MONEY,
                () -> agreement("0", "CNY", DAY, "5", "-5").check());
    }

    @Test
    @DisplayName("X-19 a part is due on the day of the agreement or later")
    void due_afterwards() {
        agreement("10", "CNY", DAY, "10").check();
        Refused.by(
                MediationRules.PERFORMED_IN_DAYS_TO_COME,
                () -> agreement("10", "CNY", DAY.minusDays(1), "10").check());
    }

    private static Agreement agreement(String sum, String currency, LocalDate due, String... amounts) {
        List<Agreement.Part> parts = Stream.of(amounts)
                .map(amount -> new Agreement.Part(UUID.randomUUID(), "补发", new BigDecimal(amount), due, null, null))
                .toList();
        return new Agreement(DAY, "分期补发", new BigDecimal(sum), currency, parts);
    }
}
