package org.jietong.api.evidence;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Gives documents that somebody else keeps: identity, business licences, property certificates, planning permits (R2.4).
 * Registered as a service whose property {@value #CODES} names the codes it answers for; where several answer for one, that
 * with the highest service ranking is asked.
 *
 * <p>A source may be slow, away or wrong: it is asked after the submission was stored, within a time-out, and what it gives
 * is checked like an upload. It is asked again after a failure, possibly on another node, so that it must not count.
 */
@ConsumerType
public interface EvidenceSource {

    /**
     * Service property with the codes it answers for, as rule packs name them in {@code evidenceSource}, for example
     * {@code business-licence}: a text or a list of texts.
     */
    String CODES = "jietong.evidence.codes";

    /**
     * Looks for a document. Called by several threads at once, and interrupted when the time-out is over.
     *
     * @throws IOException like {@link Evidence.Unavailable}, as is whatever else is thrown
     * @throws InterruptedException when it was interrupted
     */
    Evidence fetch(EvidenceRequest request) throws IOException, InterruptedException;
}
