package org.jietong.survey.internal.export;

import java.util.List;

/**
 * A value that an answer can have.
 *
 * @param code what is kept
 * @param wordings what respondents read, oldest first
 */
public record CodebookValue(String code, List<Wording> wordings) {
    public CodebookValue {
        wordings = List.copyOf(wordings);
    }
}
