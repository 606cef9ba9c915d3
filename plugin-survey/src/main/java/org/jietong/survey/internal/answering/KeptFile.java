package org.jietong.survey.internal.answering;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.cases.StoredContent;

/**
 * A file that was handed in to answer a question. It counts only when an answer names it.
 *
 * @param id by which an answer names it
 * @param key of the question
 * @param content the file
 * @param keptAt when
 */
public record KeptFile(UUID id, String key, StoredContent content, Instant keptAt) {}
