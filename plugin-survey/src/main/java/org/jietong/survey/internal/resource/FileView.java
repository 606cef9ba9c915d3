package org.jietong.survey.internal.resource;

import java.util.UUID;
import org.jietong.survey.internal.answering.KeptFile;

/**
 * A file that was handed in.
 *
 * @param id by which an answer names it
 * @param question key of the question
 * @param fileName its name
 * @param mediaType its type, told by its content
 * @param size bytes
 */
public record FileView(UUID id, String question, String fileName, String mediaType, long size) {
    static FileView of(KeptFile file) {
        return new FileView(
                file.id(),
                file.key(),
                file.content().fileName(),
                file.content().mediaType(),
                file.content().size());
    }
}
