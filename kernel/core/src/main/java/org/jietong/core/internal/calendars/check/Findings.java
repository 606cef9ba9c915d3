package org.jietong.core.internal.calendars.check;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jietong.api.calendars.CalendarFinding;
import org.jietong.api.calendars.CalendarFinding.Severity;
import org.jietong.api.text.LocalizedText;

/** Collects what is wrong with a schedule. For one check by one thread. */
final class Findings {
    private static final String TEXTS = Findings.class.getPackageName() + ".findings";

    private final ResourceBundle chinese = texts(Locale.CHINESE);
    private final ResourceBundle english = texts(Locale.ENGLISH);
    private final List<CalendarFinding> found = new ArrayList<>();

    /**
     * Something with which the schedule cannot be approved.
     *
     * @param code key of the language files
     * @param where the line, or empty for the whole year
     * @param named what shows it, as name, value, name, value…; the text refers to the values by their place
     */
    void error(String code, String where, Object... named) {
        add(code, Severity.ERROR, where, named);
    }

    /** Something worth a look; parameters as for an error. */
    void warning(String code, String where, Object... named) {
        add(code, Severity.WARNING, where, named);
    }

    List<CalendarFinding> all() {
        return List.copyOf(found);
    }

    private void add(String code, Severity severity, String where, Object... named) {
        Map<String, String> witness = new LinkedHashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            witness.put(named[i].toString(), named[i + 1].toString());
        }
        Object[] values = witness.values().toArray();
        LocalizedText message = new LocalizedText(filled(chinese, code, values), filled(english, code, values));
        found.add(new CalendarFinding(code, severity, where, message, witness));
    }

    private static String filled(ResourceBundle texts, String code, Object... values) {
        return MessageFormat.format(texts.getString(code), values);
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                TEXTS,
                language,
                Findings.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
