package org.jietong.survey.internal.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The day of an instant in a zone, computed by the database. Derby knows no zones: it is told the offsets.
 *
 * @param zone the zone
 * @param from no instant lies before
 * @param to no instant lies after
 */
record LocalDay(ZoneId zone, Instant from, Instant to) {

    Field<LocalDate> of(Field<Instant> moment, SQLDialect dialect) {
        return dialect == SQLDialect.DERBY
                ? DSL.field(
                        "cast({fn timestampadd(SQL_TSI_SECOND, {0}, {1})} as date)",
                        SQLDataType.LOCALDATE, offset(moment), moment)
                : DSL.field(
                        "cast({0} at time zone {1} as date)", SQLDataType.LOCALDATE, moment, DSL.inline(zone.getId()));
    }

    /** Seconds ahead of UTC, by the times at which they change. */
    private Field<Integer> offset(Field<Instant> moment) {
        Field<Integer> last = seconds(zone.getRules().getOffset(to));
        List<ZoneOffsetTransition> transitions = transitions();
        if (transitions.isEmpty()) {
            return last;
        }
        ZoneOffsetTransition first = transitions.get(0);
        CaseConditionStep<Integer> cases = DSL.when(moment.lt(first.getInstant()), seconds(first.getOffsetBefore()));
        for (ZoneOffsetTransition next : transitions.subList(1, transitions.size())) {
            cases = cases.when(moment.lt(next.getInstant()), seconds(next.getOffsetBefore()));
        }
        return cases.otherwise(last);
    }

    private List<ZoneOffsetTransition> transitions() {
        List<ZoneOffsetTransition> found = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        while (next != null && !next.getInstant().isAfter(to)) {
            found.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return found;
    }

    private static Field<Integer> seconds(ZoneOffset offset) {
        return DSL.inline(offset.getTotalSeconds());
    }
}
