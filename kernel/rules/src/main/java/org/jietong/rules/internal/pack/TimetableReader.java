package org.jietong.rules.internal.pack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jietong.api.time.Session;
import org.jietong.api.time.Timetable;

/** Reads the business hours of a pack (R2.13). */
final class TimetableReader {
    private TimetableReader() {}

    static List<Timetable> timetables(Place pack) {
        List<Timetable> timetables = pack.list("timetables", TimetableReader::timetable);
        if (timetables.isEmpty()) {
            pack.at("timetables").wrong("FIELD_MISSING");
        }
        for (int i = 1; i < timetables.size(); i++) {
            if (!timetables.get(i - 1).from().isBefore(timetables.get(i).from())) {
                pack.at("timetables").wrong("TIMETABLES_OUT_OF_ORDER");
            }
        }
        return timetables;
    }

    private static Timetable timetable(Place place) {
        place.only("from", "morning", "afternoon");
        Timetable standard = Timetable.standard();
        LocalDate from = place.parsed("from", LocalDate::parse, LocalDate.EPOCH, "2021-09-06");
        Session morning = session(place.at("morning"), standard.morning());
        Session afternoon = session(place.at("afternoon"), standard.afternoon());
        if (afternoon.from().isBefore(morning.to())) {
            place.wrong("SESSIONS_OVERLAP");
            return standard;
        }
        return new Timetable(from, morning, afternoon);
    }

    private static Session session(Place place, Session instead) {
        place.only("from", "to");
        LocalTime from = place.parsed("from", LocalTime::parse, instead.from(), "08:30");
        LocalTime to = place.parsed("to", LocalTime::parse, instead.to(), "12:00");
        if (!from.isBefore(to)) {
            place.wrong("SESSION_ENDS_BEFORE_IT_BEGINS");
            return instead;
        }
        return new Session(from, to);
    }
}
