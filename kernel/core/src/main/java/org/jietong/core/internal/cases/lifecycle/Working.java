package org.jietong.core.internal.cases.lifecycle;

import org.jietong.api.cases.Application;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;

/**
 * Carries out what is done about tasks and inspections.
 *
 * @param progress names owners, begins and reopens tasks
 * @param checking answers check lists
 * @param photographing attaches photos
 * @param inspecting enters inspections
 * @param clearing clears findings
 */
record Working(
        TaskProgress progress,
        Checking checking,
        Photographing photographing,
        Inspecting inspecting,
        Clearing clearing) {

    static Working of(Ids ids, Events events) {
        return new Working(
                new TaskProgress(events),
                new Checking(events),
                new Photographing(ids, events),
                new Inspecting(ids, events),
                new Clearing(events));
    }

    Outcome<Changed> apply(Application before, WorkCommand command, Circumstances circumstances) {
        if (command instanceof WorkCommand.Assign assign) {
            return progress.assign(before, assign, circumstances);
        } else if (command instanceof WorkCommand.Begin begin) {
            return progress.begin(before, begin, circumstances);
        } else if (command instanceof WorkCommand.Reopen reopen) {
            return progress.reopen(before, reopen, circumstances);
        } else if (command instanceof WorkCommand.Check check) {
            return checking.apply(before, check, circumstances);
        } else if (command instanceof WorkCommand.Photograph photo) {
            return photographing.item(before, photo, circumstances);
        } else if (command instanceof WorkCommand.PhotographFinding photo) {
            return photographing.finding(before, photo, circumstances);
        } else if (command instanceof WorkCommand.Inspect inspect) {
            return inspecting.apply(before, inspect, circumstances);
        }
        return clearing.apply(before, (WorkCommand.Clear) command, circumstances);
    }
}
