package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.secret.KeyMark;
import org.osgi.annotation.versioning.ProviderType;

/** What is sealed in the database: by which keys, and the walk that seals anew what another key, or none, has sealed. */
@ProviderType
public interface SealingRecords {

    /** The keys that values may be sealed with. */
    List<KeyMark> marks();

    /** Adds keys; those that are there already stay. */
    void mark(List<KeyMark> keys);

    /** Takes away the marks of keys that nothing is sealed with any more. */
    void unmark(List<KeyMark> keys);

    /**
     * Seals telephones of accounts and mandates that stand in the clear.
     *
     * @param limit at most so many of each column
     * @return how many there were
     */
    int sealPhones(int limit);

    /** How many columns there are to walk over. */
    int columns();

    /** How far the walk has come. */
    Walk walk();

    /**
     * Moves the walk on.
     *
     * @return false when the stored one has another turn than the one seen; nothing is written then
     */
    boolean move(Walk seen, Walk now);

    /**
     * Seals some values of a column anew.
     *
     * @param column from 0
     * @param after the row that was looked at last; empty at the beginning
     * @param limit how many rows are looked at
     * @return the row that was looked at last; empty when there are no more
     */
    Optional<String> seal(int column, Optional<String> after, int limit);

    /**
     * The walk over all sealed columns. It is made twice: a node that has not been told of a new key seals with the old one while the first
     * walk passes it by.
     *
     * @param key number of the key that is walked for
     * @param pass the first or the second walk
     * @param since when it began
     * @param column the column it has come to
     * @param after the row that was looked at last; empty at the beginning of a column
     * @param ended whether it is at its end
     * @param turn counts the moves, so that of two nodes one makes the next
     */
    record Walk(int key, int pass, Instant since, int column, Optional<String> after, boolean ended, long turn) {

        /** From the beginning, for a key. */
        public Walk begun(int forKey, int whichPass, Instant at) {
            return new Walk(forKey, whichPass, at, 0, Optional.empty(), false, turn + 1);
        }

        /** Past a row of the same column. */
        public Walk past(String row) {
            return new Walk(key, pass, since, column, Optional.of(row), false, turn + 1);
        }

        /** At the next column, or the end. */
        public Walk next(int columns) {
            return new Walk(key, pass, since, column + 1, Optional.empty(), column + 1 >= columns, turn + 1);
        }
    }
}
