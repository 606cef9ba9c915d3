package org.jietong.rest.internal.view;

import java.util.Locale;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ListedTask;

/**
 * A task in a list, with its application.
 *
 * @param application number of the application
 * @param caseNumber number of the case
 * @param utility the utility
 * @param category class of the application
 * @param district where
 * @param address where, in words
 * @param task the task
 */
public record ListedTaskView(
        String application,
        String caseNumber,
        String utility,
        CodeNameView category,
        String district,
        String address,
        TaskView task) {
    public static ListedTaskView of(ListedTask listed, Locale language) {
        ApplicationKey key = listed.detail().application().key();
        return new ListedTaskView(
                key.number().value(),
                key.caseNumber().value(),
                key.utility().value(),
                CodeNameView.of(listed.detail().category(), language),
                key.district().code(),
                listed.site().address(),
                TaskView.of(listed.task(), listed.detail(), language));
    }
}
