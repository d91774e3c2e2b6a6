package org.suyuan.intake.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Other petitions of the same team (I-08); accusations are not counted, for a count tells of them (E-19). */
@ApplicationScoped
class TeamPetitions {
    /** Days before a petition that are looked at. */
    static final int DAYS = 90;

    @Inject
    DataSource database;

    /**
     * How many others concern the unit, and the category where there is one, in the {@value #DAYS} days before.
     *
     * @param atMost no more are counted: a registration does not go through all that a large unit has
     */
    int before(Instant received, String unit, @Nullable String category, @Nullable UUID itself, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) from (select 1 from petition where unit = ? and received_at > ?"
                                + " and received_at <= ? and not confidential and (?::text is null or category = ?)"
                                + " and (?::uuid is null or id <> ?) limit ?) others")) {
            select.setString(1, unit);
            select.setObject(2, received.minus(DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
            select.setObject(3, received.atOffset(ZoneOffset.UTC));
            select.setString(4, category);
            select.setString(5, category);
            select.setObject(6, itself);
            select.setObject(7, itself);
            select.setInt(8, atMost);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("petitions cannot be counted", e);
        }
    }
}
