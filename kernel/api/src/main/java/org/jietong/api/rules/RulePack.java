package org.jietong.api.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.Timetable;

/**
 * A rule pack as read: everything but the table and the formulas, which only the rule engine evaluates.
 *
 * @param reference which pack it is
 * @param name the utility's name
 * @param numberPrefix one to three upper-case letters that application numbers begin with
 * @param timetables business hours, each from a date on, in the order of the dates (R2.13)
 * @param categories the classes with their limits
 * @param documents the documents it knows
 * @param suspensionReasons the closed list of R2.15
 * @param annotations the readings
 * @param services what the utility offers beside connections (R5.2)
 * @param contacts where it can be reached
 * @param warnings who is warned when
 * @param tolerance whom tolerant acceptance is closed to
 */
public record RulePack(
        PackReference reference,
        LocalizedText name,
        String numberPrefix,
        List<Timetable> timetables,
        List<Category> categories,
        List<DocumentRequirement> documents,
        List<NamedText> suspensionReasons,
        List<Annotation> annotations,
        List<NamedText> services,
        List<Contact> contacts,
        Warnings warnings,
        Tolerance tolerance) {
    public RulePack {
        timetables = List.copyOf(timetables);
        categories = List.copyOf(categories);
        documents = List.copyOf(documents);
        suspensionReasons = List.copyOf(suspensionReasons);
        annotations = List.copyOf(annotations);
        services = List.copyOf(services);
        contacts = List.copyOf(contacts);
    }

    /** One that says nothing of warnings and tolerance. */
    public RulePack(
            PackReference reference,
            LocalizedText name,
            String numberPrefix,
            List<Timetable> timetables,
            List<Category> categories,
            List<DocumentRequirement> documents,
            List<NamedText> suspensionReasons,
            List<Annotation> annotations,
            List<NamedText> services,
            List<Contact> contacts) {
        this(
                reference,
                name,
                numberPrefix,
                timetables,
                categories,
                documents,
                suspensionReasons,
                annotations,
                services,
                contacts,
                Warnings.standard(),
                Tolerance.standard());
    }

    /** The same pack with other warnings. */
    public RulePack warning(Warnings other) {
        return new RulePack(
                reference,
                name,
                numberPrefix,
                timetables,
                categories,
                documents,
                suspensionReasons,
                annotations,
                services,
                contacts,
                other,
                tolerance);
    }

    /** The same pack with another tolerance. */
    public RulePack tolerating(Tolerance other) {
        return new RulePack(
                reference,
                name,
                numberPrefix,
                timetables,
                categories,
                documents,
                suspensionReasons,
                annotations,
                services,
                contacts,
                warnings,
                other);
    }

    /** The same pack as it is in force from an instant, which need not be the one that it was written for. */
    public RulePack inForceFrom(Instant from) {
        PackReference known = new PackReference(reference.utility(), reference.version(), reference.digest(), from);
        return new RulePack(
                known,
                name,
                numberPrefix,
                timetables,
                categories,
                documents,
                suspensionReasons,
                annotations,
                services,
                contacts,
                warnings,
                tolerance);
    }

    public Optional<Category> category(String code) {
        return categories.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<DocumentRequirement> document(String code) {
        return documents.stream().filter(d -> d.code().equals(code)).findFirst();
    }
}
