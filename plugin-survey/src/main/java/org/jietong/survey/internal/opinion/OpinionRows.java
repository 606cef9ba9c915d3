package org.jietong.survey.internal.opinion;

import static org.jietong.survey.internal.store.Columns.flag;
import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.longWhole;
import static org.jietong.survey.internal.store.Columns.moment;
import static org.jietong.survey.internal.store.Columns.table;
import static org.jietong.survey.internal.store.Columns.text;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.opinion.Opinion.Assignment;
import org.jietong.survey.internal.opinion.Opinion.Reply;
import org.jietong.survey.internal.plan.CustomerColumns;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Opinions in the database.
 *
 * @param sql the transaction
 */
public record OpinionRows(DSLContext sql) {
    private static final Table<Record> OPINION = table("survey_opinion");
    private static final Field<UUID> ID = id("id");
    private static final Field<UUID> RESPONSE = id("response");
    private static final Field<String> QUESTION = text("question");
    private static final Field<String> WORDS = text("words");
    private static final Field<Boolean> ANSWERABLE = flag("answerable");
    private static final Field<String> STATE = text("state");
    private static final Field<String> THEME = text("theme");
    private static final Field<UUID> OWNER = id("owner");
    private static final Field<String> REPLY = text("reply");
    private static final Field<UUID> REPLIED_BY = id("replied_by");
    private static final Field<Instant> REPLIED_AT = moment("replied_at");
    private static final Field<Instant> WRITTEN_AT = moment("written_at");
    private static final Field<Long> VERSION = longWhole("version");

    private static final List<Field<?>> COLUMNS = List.of(
            ID,
            RESPONSE,
            QUESTION,
            CustomerColumns.APPLICATION,
            CustomerColumns.NUMBER,
            CustomerColumns.UTILITY,
            CustomerColumns.CATEGORY,
            CustomerColumns.DISTRICT,
            CustomerColumns.REPRESENTATIVE,
            CustomerColumns.RESPONDENT,
            WORDS,
            ANSWERABLE,
            STATE,
            THEME,
            OWNER,
            REPLY,
            REPLIED_BY,
            REPLIED_AT,
            WRITTEN_AT,
            VERSION);

    public void insert(Opinion opinion) {
        sql.insertInto(OPINION)
                .set(ID, opinion.id())
                .set(RESPONSE, opinion.response())
                .set(QUESTION, opinion.question())
                .set(CustomerColumns.values(opinion.customer()))
                .set(WORDS, opinion.text())
                .set(ANSWERABLE, opinion.answerable())
                .set(WRITTEN_AT, opinion.writtenAt())
                .set(changing(opinion))
                .execute();
    }

    /** @return false when somebody else was faster; nothing is written then */
    public boolean save(Opinion next) {
        return sql.update(OPINION)
                        .set(changing(next))
                        .where(ID.eq(next.id()), VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    public Optional<Opinion> find(UUID opinion) {
        return list(ID.eq(opinion), Optional.empty(), 1).stream().findFirst();
    }

    /**
     * Those that fit, newest first.
     *
     * @param before only those older than this one
     */
    public List<Opinion> list(Condition condition, Optional<UUID> before, int limit) {
        return sql.select(COLUMNS)
                .from(OPINION)
                .where(condition)
                .and(before.map(ID::lt).orElse(DSL.noCondition()))
                .orderBy(ID.desc())
                .limit(limit)
                .fetch(OpinionRows::read);
    }

    static Condition in(OpinionState state) {
        return STATE.eq(state.name());
    }

    static Condition about(String theme) {
        return THEME.eq(theme);
    }

    private static Map<Field<?>, Object> changing(Opinion opinion) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(STATE, opinion.state().name());
        values.put(THEME, opinion.assignment().map(Assignment::theme).orElse(null));
        values.put(OWNER, opinion.assignment().map(Assignment::owner).orElse(null));
        values.put(REPLY, opinion.reply().map(Reply::text).orElse(null));
        values.put(REPLIED_BY, opinion.reply().map(Reply::by).orElse(null));
        values.put(REPLIED_AT, opinion.reply().map(Reply::at).orElse(null));
        values.put(VERSION, opinion.version());
        return values;
    }

    private static Opinion read(Record row) {
        return new Opinion(
                row.get(ID),
                row.get(RESPONSE),
                row.get(QUESTION),
                CustomerColumns.read(row),
                row.get(WORDS),
                row.get(ANSWERABLE),
                OpinionState.valueOf(row.get(STATE)),
                Optional.ofNullable(row.get(OWNER)).map(owner -> new Assignment(row.get(THEME), owner)),
                Optional.ofNullable(row.get(REPLIED_AT)).map(at -> new Reply(row.get(REPLY), row.get(REPLIED_BY), at)),
                row.get(WRITTEN_AT),
                row.get(VERSION));
    }
}
