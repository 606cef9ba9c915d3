package org.jietong.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.Task;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.time.ClockEntry;

/**
 * What a step finds: an application as it stands, and what is at hand.
 *
 * @param detail the application
 * @param today the day
 * @param document a file to hand in
 */
record Scene(ApplicationDetail detail, LocalDate today, Supplier<StoredContent> document) {

    Application application() {
        return detail.application();
    }

    boolean neverSuspended() {
        return application().ledger().stream().noneMatch(entry -> entry.kind() == ClockEntry.Kind.SUSPENDED);
    }

    List<Task> openTasks() {
        return application().tasks().stream()
                .filter(task -> task.state() == Task.State.OPEN)
                .toList();
    }

    List<String> documents(Document.State state) {
        return application().documents().stream()
                .filter(document -> document.state() == state)
                .map(Document::code)
                .toList();
    }

    /** What can be promised: all that is missing, otherwise something that nobody demands. */
    List<String> promisable() {
        List<String> missing = documents(Document.State.MISSING);
        return missing.isEmpty() ? oneOptional() : missing;
    }

    private List<String> oneOptional() {
        return detail.pack().documents().stream()
                .filter(document -> document.need() == DocumentRequirement.Need.OPTIONAL)
                .map(DocumentRequirement::code)
                .limit(1)
                .toList();
    }
}
