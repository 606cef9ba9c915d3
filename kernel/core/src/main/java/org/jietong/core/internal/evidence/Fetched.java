package org.jietong.core.internal.evidence;

import org.jietong.api.cases.Fetch;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.evidence.FetchOrder.Result;

/** What came of one call of a source. */
sealed interface Fetched {

    /**
     * A document, kept and checked.
     *
     * @param content the file
     * @param from what the source says of it
     */
    record Received(StoredContent content, Fetch from) implements Fetched {}

    /**
     * None.
     *
     * @param why the reason
     */
    record Nothing(Result why) implements Fetched {}

    default Result result() {
        return this instanceof Nothing nothing ? nothing.why() : Result.RECEIVED;
    }
}
