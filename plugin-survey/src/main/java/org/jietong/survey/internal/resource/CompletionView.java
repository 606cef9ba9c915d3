package org.jietong.survey.internal.resource;

import java.time.Instant;
import java.util.UUID;
import org.jietong.survey.internal.answering.Response;

/**
 * That answers were kept.
 *
 * @param id the response
 * @param completedAt when
 */
public record CompletionView(UUID id, Instant completedAt) {
    static CompletionView of(Response response) {
        return new CompletionView(response.id(), response.completedAt());
    }
}
