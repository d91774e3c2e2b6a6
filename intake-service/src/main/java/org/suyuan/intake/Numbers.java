package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Numbers of a day without gaps (I-04): the count is taken in the registration's transaction and goes back with it. */
@ApplicationScoped
class Numbers {
    @Inject
    DataSource database;

    /** The next number of the day. Holds the day's count until the transaction ends: take it late. */
    PetitionNumber next(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("insert into petition_count as day_count (day, last) values (?, 1)"
                                + " on conflict (day) do update set last = day_count.last + 1 returning last")) {
            count.setObject(1, day);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return PetitionNumber.of(day, row.getInt(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no number could be taken", e);
        }
    }
}
