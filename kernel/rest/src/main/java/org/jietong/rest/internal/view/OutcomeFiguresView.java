package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.figures.Board;
import org.jietong.api.figures.Group;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Tally;

/**
 * What became of applications, by groups.
 *
 * @param by what they are taken apart by
 * @param from the first day
 * @param until the last day
 * @param at when they were counted
 * @param behind how many events of the journal are not counted yet
 * @param total all groups together
 * @param groups the groups
 */
public record OutcomeFiguresView(
        Grouping by, LocalDate from, LocalDate until, Instant at, long behind, SumsView total, List<GroupView> groups) {

    /**
     * A group.
     *
     * @param key code, id of the representative or month
     * @param utility the utility, for a utility and a category
     * @param name name of the representative, for one
     * @param figures its figures
     */
    public record GroupView(String key, Optional<String> utility, Optional<String> name, SumsView figures) {
        static GroupView of(Group group, Tally tally) {
            return new GroupView(
                    group.key(), group.utility().map(code -> code.value()), group.name(), SumsView.of(tally));
        }
    }

    /**
     * Applications that ended.
     *
     * @param finished how many
     * @param connected how many were connected
     * @param rejected how many were rejected
     * @param withdrawn how many were withdrawn
     * @param onTime those connected within the net limit, of those connected
     * @param meanNetWorkingDays mean net working days of those connected
     * @param meanGrossWorkingDays their mean gross working days
     * @param returned those given back at least once, of all
     * @param returns how often they were given back, all together
     * @param promisesKept those whose promised documents all came by their day, of those of which that can be said
     */
    public record SumsView(
            long finished,
            long connected,
            long rejected,
            long withdrawn,
            ShareView onTime,
            Optional<BigDecimal> meanNetWorkingDays,
            Optional<BigDecimal> meanGrossWorkingDays,
            ShareView returned,
            long returns,
            ShareView promisesKept) {
        static SumsView of(Tally tally) {
            return new SumsView(
                    tally.finished(),
                    tally.connected(),
                    tally.rejected(),
                    tally.withdrawn(),
                    new ShareView(tally.onTime(), tally.connected(), tally.onTimeRate()),
                    tally.meanNetDays(),
                    tally.meanGrossDays(),
                    new ShareView(tally.returned(), tally.finished(), tally.returnRate()),
                    tally.returns(),
                    new ShareView(tally.kept(), tally.tolerant(), tally.keptRate()));
        }
    }

    public static OutcomeFiguresView of(OutcomeQuery query, Board<Tally> board) {
        return new OutcomeFiguresView(
                query.by(),
                query.from(),
                query.until(),
                board.at(),
                board.behind(),
                SumsView.of(board.total()),
                board.groups().stream()
                        .map(each -> GroupView.of(each.group(), each.counts()))
                        .toList());
    }
}
