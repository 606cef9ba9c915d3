package org.jietong.store.internal.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.store.internal.sql.Statements;

/** Words of the time before they were blind indexes: each is moved to where these stand, until none is left. */
final class ClearWords implements Walked {
    private static final String SOME = "select word, case_id from search_word fetch first ? rows only";
    private static final String DELETE = "delete from search_word where word = ? and case_id = ?";
    private static final String DELETE_BLIND = "delete from case_word where word = ? and case_id = ?";
    private static final String INSERT = Tables.CASE_WORD.insert();
    private static final String FIRST = "first";

    @Override
    public Optional<String> seal(Statements statements, Optional<String> after, int limit) {
        List<Word> some = statements.list(SOME, p -> p.whole(limit), columns -> new Word(columns.text(), columns.id()));
        // One that is there already is taken out first, so that the same word may come twice.
        statements.change(DELETE_BLIND, some, (p, word) -> p.indexed(Purposes.WORD, word.text())
                .id(word.caseId()));
        statements.change(
                INSERT, some, (p, word) -> p.indexed(Purposes.WORD, word.text()).id(word.caseId()));
        statements.change(DELETE, some, (p, word) -> p.text(word.text()).id(word.caseId()));
        return some.isEmpty() ? Optional.empty() : Optional.of(FIRST);
    }

    private record Word(String text, UUID caseId) {}
}
