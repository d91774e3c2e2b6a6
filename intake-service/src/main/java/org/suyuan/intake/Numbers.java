package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.suyuan.platform.sql.DeferredWrites;
import org.suyuan.platform.sql.Sql;

/** Numbers of a day without gaps (I-04): the count is taken in the registration's transaction and goes back with it. */
@ApplicationScoped
class Numbers {
    @Inject
    Sql sql;

    @Inject
    DeferredWrites deferredWrites;

    /**
     * The next number of the day. Whoever registers next waits for the day's count until this transaction ends: it is taken
     * when nothing else is left to do.
     *
     * @return stands for the number until then
     */
    String next(UUID petitionId, LocalDate day) {
        String number =
                deferredWrites.atLast(() -> PetitionNumber.of(day, count(day)).value());
        deferredWrites.add("update petition set number = ? where id = ?", List.of(number, petitionId));
        return number;
    }

    private int count(LocalDate day) {
        return (int) sql.count(
                "insert into petition_count as day_count (day, last) values (?, 1)"
                        + " on conflict (day) do update set last = day_count.last + 1 returning last",
                day);
    }
}
