package org.jietong.messages.internal.texts;

import java.util.Map;

/** What came of putting a message into words. */
public sealed interface Written {

    /**
     * The words.
     *
     * @param subject one line
     * @param body the whole text
     * @param filledIn the parameters that they ask for, and no others
     */
    record Text(String subject, String body, Map<String, String> filledIn) implements Written {
        public Text {
            filledIn = Map.copyOf(filledIn);
        }
    }

    /**
     * Nobody has the template at the moment: its plugin is away.
     *
     * @param template its code
     */
    record NoTemplate(String template) implements Written {}

    /**
     * The template asks for what the message does not have; it must not go out.
     *
     * @param parameter the first that is missing
     */
    record Unfilled(String parameter) implements Written {}
}
