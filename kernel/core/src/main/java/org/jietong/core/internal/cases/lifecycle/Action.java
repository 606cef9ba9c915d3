package org.jietong.core.internal.cases.lifecycle;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.identity.Permission;

/** The commands by name, each with the permission it needs. */
public enum Action {
    ACCEPT(Command.Accept.class, Permission.DECIDE_ACCEPTANCE),
    RETURN(Command.Return.class, Permission.DECIDE_ACCEPTANCE),
    REJECT(Command.Reject.class, Permission.DECIDE_ACCEPTANCE),
    /** Done in the applicant's name. */
    RESUBMIT(Command.Resubmit.class, Permission.SUBMIT_ON_BEHALF),
    /** Done in the applicant's name. */
    WITHDRAW(Command.Withdraw.class, Permission.SUBMIT_ON_BEHALF),
    HAND_IN(Command.HandIn.class, Permission.HANDLE_DOCUMENTS),
    FETCH_AGAIN(Command.FetchAgain.class, Permission.HANDLE_DOCUMENTS),
    SUSPEND(Command.Suspend.class, Permission.SUSPEND_CLOCK),
    RESUME(Command.Resume.class, Permission.SUSPEND_CLOCK),
    ASSIGN_TASK(WorkCommand.Assign.class, Permission.COMPLETE_TASKS),
    START_TASK(WorkCommand.Begin.class, Permission.COMPLETE_TASKS),
    CHECK_TASK(WorkCommand.Check.class, Permission.COMPLETE_TASKS),
    PHOTOGRAPH_TASK(WorkCommand.Photograph.class, Permission.COMPLETE_TASKS),
    COMPLETE_TASK(Command.CompleteTask.class, Permission.COMPLETE_TASKS),
    REOPEN_TASK(WorkCommand.Reopen.class, Permission.DIRECT_TASKS),
    INSPECT(WorkCommand.Inspect.class, Permission.INSPECT),
    CLEAR_FINDING(WorkCommand.Clear.class, Permission.INSPECT),
    PHOTOGRAPH_FINDING(WorkCommand.PhotographFinding.class, Permission.INSPECT),
    RECORD_PLAN(Command.RecordPlan.class, Permission.RECORD_PLANS),
    ACKNOWLEDGE(Command.Acknowledge.class, Permission.ACKNOWLEDGE_ESCALATIONS),
    HAND_OVER(Command.HandOver.class, Permission.HAND_OVER),
    CONNECT(Command.Connect.class, Permission.START_SUPPLY);

    private static final Map<Class<? extends Command>, Action> BY_COMMAND =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Action::command, Function.identity()));

    private final Class<? extends Command> command;
    private final Permission permission;

    Action(Class<? extends Command> command, Permission permission) {
        this.command = command;
        this.permission = permission;
    }

    public static Action of(Command command) {
        return BY_COMMAND.get(command.getClass());
    }

    public Class<? extends Command> command() {
        return command;
    }

    /** What whoever does it must be allowed. */
    public Permission permission() {
        return permission;
    }
}
