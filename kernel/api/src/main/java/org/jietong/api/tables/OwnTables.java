package org.jietong.api.tables;

import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.RefusedException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The room of one plugin in the product's database: tables whose names begin with the plugin's name and an underscore.
 *
 * <p>A bundle with the header {@code Jietong-Tables: <name>} has its migrations {@code V<number>__<words>.sql} in the
 * folders {@code db/derby} and {@code db/postgresql}. When it is started, what is missing is run, forward only, under the
 * history {@code <name>_history}; then this service appears with the property {@code owner} set to the name, and it goes with the
 * bundle. The tables and what is in them stay.
 *
 * <p>Transactions are READ COMMITTED, short, and repeated when the database asks for it (serialization failure, deadlock):
 * the work must be fit to run more than once. It must not ask services of the kernel for anything meanwhile, since those take a second
 * connection; what they are to write together with the plugin they are handed {@link OwnTransaction} for.
 */
@ProviderType
public interface OwnTables {
    /** Property of the service: the plugin's name. */
    String OWNER = "owner";

    /** Header of a bundle: the plugin's name, 3 to 20 lower-case letters and digits, beginning with a letter. */
    String HEADER = "Jietong-Tables";

    /** The database, for whoever writes SQL by it. */
    DatabaseKind kind();

    /**
     * Runs work in a transaction: committed when it is done, rolled back when it is refused or throws.
     *
     * @return what the work gave; refused with {@code STORE_UNAVAILABLE} when the database cannot be reached
     * @throws RuntimeException what the work threw; a failure of the database that no repetition cures is the cause of one
     */
    <T> Outcome<T> transact(OwnWork<Outcome<T>> work);

    /**
     * Runs work that only reads, each statement seeing what is committed; it is rolled back, whatever it writes.
     *
     * @throws RefusedException with {@code STORE_UNAVAILABLE} when the database cannot be reached
     * @throws RuntimeException likewise
     */
    <T> T read(OwnReading<T> reading);
}
