package org.suyuan.intake.repeats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.suyuan.intake.learning.MatterText;
import org.suyuan.platform.security.Visibility;

/** Finds petitions that may be about the same matter, among a million in some milliseconds: by the telling pairs they share. */
@ApplicationScoped
public class RepeatIndex {
    private static final int ENTERED = 64;
    private static final int ASKED = 40;

    /** In so many petitions all asked pairs together may stand: bounds what the database must look at. */
    private static final long BUDGET = 4_000;

    @Inject
    DataSource database;

    @Inject
    KeyedPairs keyed;

    @Inject
    PairCounts counts;

    /** Enters a petition, in the caller's transaction. */
    public void enter(UUID petitionId, MatterText text) {
        counts.count(text);
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into repeat_index (petition_id, pairs) values (?, ?)")) {
            insert.setObject(1, petitionId);
            insert.setArray(2, numbers(connection, text.telling(counts, counts::frequency, ENTERED)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the petition cannot be indexed", e);
        }
    }

    /** Enters a petition anew whose text is read otherwise; it was counted when it came. */
    public void rekey(UUID petitionId, MatterText text) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update repeat_index set pairs = ? where petition_id = ?")) {
            update.setArray(1, numbers(connection, text.telling(counts, counts::frequency, ENTERED)));
            update.setObject(2, petitionId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the petition cannot be indexed", e);
        }
    }

    /** Petitions that share most with a text, of whatever unit. */
    List<UUID> alike(UUID except, MatterText text, int atMost) {
        return ids(
                "select petition_id from repeat_index where pairs && ? and petition_id <> ?"
                        + " order by icount(pairs & ?) desc, petition_id desc limit ?",
                (connection, select) -> {
                    Array asked = numbers(connection, asked(text));
                    select.setArray(1, asked);
                    select.setObject(2, except);
                    select.setArray(3, asked);
                    select.setInt(4, atMost);
                });
    }

    /** The same among the petitions that a branch of the organisation sees; slower, for each one is looked up. */
    List<UUID> alike(UUID except, MatterText text, int atMost, Visibility visibility) {
        return ids(
                "select petition_id from repeat_index join petition on id = petition_id where pairs && ?"
                        + " and petition_id <> ? and (unit = ? or unit like ? escape '\\') and (not confidential or ?)"
                        + " order by icount(pairs & ?) desc, petition_id desc limit ?",
                (connection, select) -> {
                    Array asked = numbers(connection, asked(text));
                    select.setArray(1, asked);
                    select.setObject(2, except);
                    select.setString(3, visibility.branch());
                    select.setString(4, visibility.below());
                    select.setBoolean(5, visibility.discipline());
                    select.setArray(6, asked);
                    select.setInt(7, atMost);
                });
    }

    /** Other petitions of a petition's petitioners, known by identity card, phone or employee number, newest first. */
    List<UUID> ofSamePetitioner(UUID petitionId, int atMost) {
        return ids(
                "select distinct theirs.petition_id from petitioner_index mine"
                        + " join petitioner_index theirs using (field, blind)"
                        + " where mine.petition_id = ? and theirs.petition_id <> mine.petition_id"
                        + " order by 1 desc limit ?",
                (connection, select) -> {
                    select.setObject(1, petitionId);
                    select.setInt(2, atMost);
                });
    }

    private int[] asked(MatterText text) {
        int[] telling = text.telling(counts, counts::frequency, ENTERED);
        int[] asked = new int[ASKED];
        int many = 0;
        long petitions = 0;
        for (int pair : telling) {
            int frequency = counts.frequency(pair);
            if (many < ASKED && petitions + frequency <= BUDGET) {
                asked[many++] = pair;
                petitions += frequency;
            }
        }
        return Arrays.copyOf(asked, many);
    }

    private Array numbers(Connection connection, int[] pairs) throws SQLException {
        return connection.createArrayOf(
                "integer",
                Arrays.stream(pairs).map(keyed::of).distinct().boxed().toArray());
    }

    private interface Binding {
        void bind(Connection connection, PreparedStatement select) throws SQLException;
    }

    private List<UUID> ids(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(connection, select);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("the index of repeats cannot be read", e);
        }
    }
}
