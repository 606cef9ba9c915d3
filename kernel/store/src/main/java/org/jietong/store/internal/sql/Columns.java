package org.jietong.store.internal.sql;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the columns of a row one after the other. */
public final class Columns {
    private final ResultSet row;
    private final Dialect dialect;
    private final Seals seals;
    private int index;

    Columns(ResultSet row, Dialect dialect, Seals seals) {
        this.row = row;
        this.dialect = dialect;
        this.seals = seals;
    }

    /** Starts again with the first column, for the next row. */
    Columns again() {
        index = 0;
        return this;
    }

    public UUID id() throws SQLException {
        return idIfAny().orElseThrow();
    }

    public Optional<UUID> idIfAny() throws SQLException {
        return dialect.id(row, ++index);
    }

    public String text() throws SQLException {
        return row.getString(++index);
    }

    public Optional<String> textIfAny() throws SQLException {
        return Optional.ofNullable(text());
    }

    public <E extends Enum<E>> E name(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    public <E extends Enum<E>> Optional<E> nameIfAny(Class<E> type) throws SQLException {
        return textIfAny().map(name -> Enum.valueOf(type, name));
    }

    public Optional<BigDecimal> numberIfAny() throws SQLException {
        return textIfAny().map(BigDecimal::new);
    }

    /** A JSON object. */
    public Map<String, Object> group() throws SQLException {
        return Json.group(text());
    }

    public Optional<Map<String, Object>> groupIfAny() throws SQLException {
        return textIfAny().map(Json::group);
    }

    /** A text that was sealed for a purpose. */
    public String sealed(String purpose) throws SQLException {
        return seals.sealer().open(purpose, text());
    }

    /** A JSON object, likewise. */
    public Map<String, Object> sealedGroup(String purpose) throws SQLException {
        return Json.group(sealed(purpose));
    }

    public Optional<Map<String, Object>> sealedGroupIfAny(String purpose) throws SQLException {
        return textIfAny().map(kept -> Json.group(seals.sealer().open(purpose, kept)));
    }

    /** A JSON list of objects, likewise. */
    public List<Map<String, Object>> sealedGroups(String purpose) throws SQLException {
        return Json.groups(sealed(purpose));
    }

    /** A JSON list of texts. */
    public List<String> texts() throws SQLException {
        return Json.texts(text());
    }

    public List<String> textsIfAny() throws SQLException {
        return textIfAny().map(Json::texts).orElse(List.of());
    }

    /** A JSON list of objects. */
    public List<Map<String, Object>> groups() throws SQLException {
        return Json.groups(text());
    }

    public int whole() throws SQLException {
        return row.getInt(++index);
    }

    public long longWhole() throws SQLException {
        return row.getLong(++index);
    }

    public Optional<Long> longWholeIfAny() throws SQLException {
        long value = longWhole();
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public boolean flag() throws SQLException {
        return row.getBoolean(++index);
    }

    public Instant instant() throws SQLException {
        return instantIfAny().orElseThrow();
    }

    public Optional<Instant> instantIfAny() throws SQLException {
        return dialect.instant(row, ++index);
    }

    public Optional<LocalDate> dayIfAny() throws SQLException {
        return Optional.ofNullable(row.getDate(++index)).map(Date::toLocalDate);
    }

    public Optional<byte[]> bytesIfAny() throws SQLException {
        return Optional.ofNullable(bytes());
    }

    public byte[] bytes() throws SQLException {
        return row.getBytes(++index);
    }
}
