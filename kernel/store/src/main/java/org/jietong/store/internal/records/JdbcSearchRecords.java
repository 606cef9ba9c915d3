package org.jietong.store.internal.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.store.SearchRecords;
import org.jietong.store.internal.sql.Statements;

/** The words by which cases are found, as blind indexes: they are names, telephones and addresses. */
public final class JdbcSearchRecords implements SearchRecords {
    private static final String INSERT = Tables.CASE_WORD.insert();
    private static final String DELETE = "delete from case_word where word = ? and case_id = ?";

    private final Statements statements;

    public JdbcSearchRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void keep(UUID caseId, Set<String> words) {
        List<String> inOrder = blind(words);
        statements.change(
                DELETE, inOrder, (parameters, word) -> parameters.text(word).id(caseId));
        statements.change(
                INSERT, inOrder, (parameters, word) -> parameters.text(word).id(caseId));
    }

    @Override
    public void forget(UUID caseId, Set<String> words) {
        statements.change(DELETE, blind(words), (parameters, word) -> parameters
                .text(word)
                .id(caseId));
    }

    @Override
    public Page<UUID> cases(Set<String> words, Optional<String> cursor, int limit) {
        // The longest word is likely to be the rarest, and the one with which the databases begin.
        List<String> longestFirst = words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        Optional<UUID> before = cursor.map(Cursor::id);
        List<UUID> found = statements.list(
                text(longestFirst.size(), before.isPresent()),
                parameters -> {
                    for (String word : longestFirst) {
                        parameters.indexed(Purposes.WORD, word);
                    }
                    if (before.isPresent()) {
                        parameters.id(before.get());
                    }
                    parameters.whole(limit + 1);
                },
                columns -> columns.id());
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        return new Page<>(found.subList(0, limit), Optional.of(Cursor.after(found.get(limit - 1))));
    }

    private List<String> blind(Set<String> words) {
        return words.stream()
                .map(word -> statements.seals().index().of(Purposes.WORD, word))
                .sorted()
                .toList();
    }

    private static String text(int words, boolean part) {
        StringBuilder conditions = new StringBuilder("w0.word = ?");
        StringBuilder tables = new StringBuilder("case_word w0");
        for (int i = 1; i < words; i++) {
            tables.append(" join case_word w")
                    .append(i)
                    .append(" on w")
                    .append(i)
                    .append(".case_id = w0.case_id");
            conditions.append(" and w").append(i).append(".word = ?");
        }
        if (part) {
            conditions.append(" and w0.case_id < ?");
        }
        return "select w0.case_id from " + tables + " where " + conditions
                + " order by w0.case_id desc fetch first ? rows only";
    }
}
