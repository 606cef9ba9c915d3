package org.jietong.survey.internal.tally;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The survey's tables in a database of one's own, made by the migrations. */
public final class SurveyTables implements AutoCloseable {
    private static final List<String> MIGRATIONS = List.of("V1__survey", "V3__figures");

    private final Closeable server;
    private final Connection connection;
    private final DSLContext sql;

    private SurveyTables(Closeable server, Connection connection, SQLDialect dialect) {
        this.server = server;
        this.connection = connection;
        Settings settings =
                new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER).withParamCastMode(ParamCastMode.NEVER);
        this.sql = DSL.using(connection, dialect, settings);
    }

    public static SurveyTables derby() throws SQLException, IOException {
        Connection connection =
                DriverManager.getConnection("jdbc:derby:memory:figures" + UUID.randomUUID() + ";create=true");
        return made(new SurveyTables(() -> {}, connection, SQLDialect.DERBY), "derby");
    }

    public static SurveyTables postgres() throws SQLException, IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return made(
                new SurveyTables(server, server.getPostgresDatabase().getConnection(), SQLDialect.POSTGRES),
                "postgresql");
    }

    private static SurveyTables made(SurveyTables tables, String folder) throws SQLException, IOException {
        tables.connection.setAutoCommit(false);
        for (String migration : MIGRATIONS) {
            try (Statement statement = tables.connection.createStatement()) {
                for (String command : script(folder, migration).split(";\\s*\\n")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
        }
        tables.commit();
        return tables;
    }

    private static String script(String folder, String migration) throws IOException {
        try (InputStream in = SurveyTables.class.getResourceAsStream("/db/" + folder + "/" + migration + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--[^\\n]*", "");
        }
    }

    public DSLContext sql() {
        return sql;
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.rollback();
        connection.close();
        server.close();
    }
}
