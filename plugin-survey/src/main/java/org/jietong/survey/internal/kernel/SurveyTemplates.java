package org.jietong.survey.internal.kernel;

import java.util.List;
import java.util.Optional;
import org.jietong.api.messages.Announcement;
import org.jietong.api.messages.MessageTemplates;

/**
 * The words of what the survey tells people.
 *
 * @param texts the words
 */
public record SurveyTemplates(TextFile texts) implements MessageTemplates {

    /** Nothing follows from events of the journal; the survey says itself what is to be told. */
    @Override
    public List<Announcement> announcements() {
        return List.of();
    }

    @Override
    public Optional<String> text(String name, String language) {
        return texts.text(name, language);
    }
}
