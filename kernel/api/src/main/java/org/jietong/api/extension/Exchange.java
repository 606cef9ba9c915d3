package org.jietong.api.extension;

import java.util.OptionalLong;
import java.util.function.Function;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** A request to an extension: who asks, and how it is answered. For the time of the request only. */
@ProviderType
public interface Exchange {

    /** Who asks; {@link Caller.Anonymous} at an open method without a session. */
    Caller caller();

    /** The language that the answer is read in: {@code zh-CN} or {@code en}. */
    String language();

    /**
     * The version named by {@code If-Match}; empty when the header is not there.
     *
     * @throws RefusedException {@code MALFORMED_REQUEST} for a header that is no entity tag
     */
    OptionalLong expectedVersion();

    /**
     * The address of something of the extension, for {@code Location}.
     *
     * @param path seen from the extension, for example {@code plans/3}
     */
    String address(String path);

    /**
     * Makes a change that may be asked for more than once under an {@code Idempotency-Key}: it is made once, and its answer is
     * given again. The change keeps the answer with {@link org.jietong.api.tables.OwnTransaction#once}.
     *
     * @param change makes it
     * @param rendering answers it
     * @return the answer
     * @throws RefusedException when the change is refused
     */
    <T> Reply answer(Function<Once<T>, Outcome<T>> change, Function<? super T, Reply> rendering);

    /**
     * The same for a body that does not tell what is asked, such as a file.
     *
     * @param digest SHA-256 of what is asked, lower-case hex
     */
    <T> Reply answer(String digest, Function<Once<T>, Outcome<T>> change, Function<? super T, Reply> rendering);
}
