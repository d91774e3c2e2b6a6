package org.suyuan.intake.learning;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Intake's database, for a process beside the service; told by the same environment as the service. */
final class ModelStore implements AutoCloseable {
    private final Connection connection;

    private ModelStore(Connection connection) {
        this.connection = connection;
    }

    /** The database that the environment names; empty when it names none. */
    static Optional<ModelStore> of(Map<String, String> environment) throws SQLException {
        String address = environment.get("QUARKUS_DATASOURCE_JDBC_URL");
        return address == null
                ? Optional.empty()
                : Optional.of(new ModelStore(DriverManager.getConnection(
                        address,
                        environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", "intake"),
                        environment.get("QUARKUS_DATASOURCE_PASSWORD"))));
    }

    /** Petitions whose category a person has confirmed, by its first level; accusations are learned from by nobody. */
    List<LabelledText> confirmed(LabelledFile reader) throws SQLException {
        List<LabelledText> texts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select title, text, split_part(category, '/', 1)"
                        + " from petition where category is not null and not confidential");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                texts.add(reader.labelled(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return texts;
    }

    /** Puts a model in force; returns its version. */
    long save(CategoryModel model, int texts, double macroF1) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into category_model (texts, macro_f1, model) values (?, ?, ?) returning version")) {
            insert.setInt(1, texts);
            insert.setDouble(2, macroF1);
            insert.setBytes(3, model.bytes());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The model in force. */
    Optional<CategoryModel> current() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select model from category_model order by version desc limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(CategoryModel.of(row.getBytes(1))) : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
