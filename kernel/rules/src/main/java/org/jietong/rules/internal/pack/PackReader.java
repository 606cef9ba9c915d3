package org.jietong.rules.internal.pack;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jietong.api.rules.Annotation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Contact;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.NamedText;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.UtilityCode;

/** Reads {@code pack.json}. */
public final class PackReader {
    /** The file with names, limits, documents, tasks, reasons and readings. */
    public static final String FILE = "pack.json";

    private static final Set<String> IDENTITY =
            Set.of(FILE, FILE + "#/format", FILE + "#/utility", FILE + "#/version", FILE + "#/effectiveFrom");
    private static final int FORMAT = 1;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,31}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,3}");
    private static final UtilityCode NO_UTILITY = new UtilityCode("unknown");

    private PackReader() {}

    /**
     * Reads a pack.
     *
     * @param content the files of the pack
     * @param findings takes what is wrong; with an error among it the pack must not be used
     * @return the pack; empty when there is nothing to read
     */
    public static Optional<RulePack> read(PackContent content, Findings findings) {
        return new PackFiles(content, findings).place(PackReader.FILE).map(place -> pack(place, content.digest()));
    }

    /** Whether a finding is about what a pack is known by: its file, whose rules it holds, in which version, from when. */
    public static boolean isAboutIdentity(String where) {
        return IDENTITY.contains(where);
    }

    private static RulePack pack(Place place, String digest) {
        place.only(
                "format",
                "utility",
                "version",
                "effectiveFrom",
                "numberPrefix",
                "name",
                "counting",
                "timetables",
                "tasks",
                "categories",
                "documents",
                "suspensionReasons",
                "annotations",
                "services",
                "contacts",
                "escalation",
                "promiseReminder",
                "tolerance");
        if (place.node().path("format").asInt() != FORMAT) {
            place.at("format").wrong("WRONG_VALUE", "expected", String.valueOf(FORMAT));
        }
        List<Category> categories = CategoryReader.categories(place);
        return new RulePack(
                reference(place, digest),
                place.localized("name"),
                place.text("numberPrefix", PREFIX),
                TimetableReader.timetables(place),
                categories,
                documents(place),
                named(place, "suspensionReasons"),
                annotations(place),
                named(place, "services"),
                place.list("contacts", PackReader::contact),
                WarningsReader.warnings(place, categories),
                ToleranceReader.tolerance(place));
    }

    /** Within what databases hold and calendars know. */
    private static Instant instant(String text) {
        OffsetDateTime read = OffsetDateTime.parse(text);
        if (read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return read.toInstant();
    }

    private static PackReference reference(Place place, String digest) {
        return new PackReference(
                place.parsed("utility", UtilityCode::new, NO_UTILITY, "gas"),
                place.text("version", VERSION),
                digest,
                place.parsed("effectiveFrom", PackReader::instant, Instant.EPOCH, "2021-09-06T00:00:00+08:00"));
    }

    private static List<DocumentRequirement> documents(Place place) {
        place.codesOnce("documents", "code");
        return place.list("documents", PackReader::document);
    }

    private static DocumentRequirement document(Place place) {
        place.only("code", "name", "need", "applicants", "evidenceSource");
        DocumentRequirement document = new DocumentRequirement(
                place.text("code", Place.CODE),
                place.localized("name"),
                place.choice("need", DocumentRequirement.Need.class),
                applicants(place),
                place.optional("evidenceSource", place::text));
        if (document.need() == DocumentRequirement.Need.EVIDENCE
                && document.evidenceSource().isEmpty()) {
            place.at("evidenceSource").wrong("FIELD_MISSING");
        }
        return document;
    }

    private static Set<ClientType> applicants(Place place) {
        List<ClientType> applicants =
                place.has("applicants") ? place.list("applicants", each -> each.choice(ClientType.class)) : List.of();
        return Set.copyOf(applicants);
    }

    private static List<NamedText> named(Place place, String list) {
        place.codesOnce(list, "code");
        return place.list(
                list,
                each -> new NamedText(each.only("code", "name").text("code", Place.CODE), each.localized("name")));
    }

    private static List<Annotation> annotations(Place place) {
        place.codesOnce("annotations", "code");
        return place.list("annotations", each -> {
            each.only("code", "rules", "text");
            return new Annotation(each.text("code", Place.CODE), each.texts("rules"), each.localized("text"));
        });
    }

    private static Contact contact(Place place) {
        place.only("name", "phone");
        return new Contact(place.localized("name"), place.text("phone"));
    }
}
