package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.platform.store.DeferredWrites;

/** Numbers of a day without gaps (I-04): the count is taken in the registration's transaction and goes back with it. */
@ApplicationScoped
class Numbers {
    @Inject
    DataSource database;

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
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("insert into petition_count as day_count (day, last) values (?, 1)"
                                + " on conflict (day) do update set last = day_count.last + 1 returning last")) {
            count.setObject(1, day);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no number could be taken", e);
        }
    }
}
