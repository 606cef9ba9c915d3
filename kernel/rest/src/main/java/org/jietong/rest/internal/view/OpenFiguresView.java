package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.figures.Board;
import org.jietong.api.figures.Group;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenTally;

/**
 * Where open applications stand, by groups.
 *
 * @param by what they are taken apart by
 * @param at at which instant
 * @param behind how many events of the journal are not counted yet
 * @param total all groups together
 * @param groups the groups
 */
public record OpenFiguresView(Grouping by, Instant at, long behind, CountsView total, List<GroupView> groups) {

    /**
     * A group.
     *
     * @param key code, or id of the representative
     * @param utility the utility, for a utility and a category
     * @param name name of the representative, for one
     * @param figures its figures
     */
    public record GroupView(String key, Optional<String> utility, Optional<String> name, CountsView figures) {
        static GroupView of(Group group, OpenTally tally) {
            return new GroupView(
                    group.key(), group.utility().map(code -> code.value()), group.name(), CountsView.of(tally));
        }
    }

    /**
     * Open applications.
     *
     * @param open how many
     * @param notAccepted not accepted yet
     * @param suspended whose clock stands
     * @param onTrack with a quarter of the limit or more left
     * @param atRisk with less than a quarter left
     * @param overdue past the deadline
     */
    public record CountsView(long open, long notAccepted, long suspended, long onTrack, long atRisk, long overdue) {
        static CountsView of(OpenTally tally) {
            return new CountsView(
                    tally.open(),
                    tally.notAccepted(),
                    tally.suspended(),
                    tally.onTrack(),
                    tally.atRisk(),
                    tally.overdue());
        }
    }

    public static OpenFiguresView of(Grouping by, Board<OpenTally> board) {
        return new OpenFiguresView(
                by,
                board.at(),
                board.behind(),
                CountsView.of(board.total()),
                board.groups().stream()
                        .map(each -> GroupView.of(each.group(), each.counts()))
                        .toList());
    }
}
