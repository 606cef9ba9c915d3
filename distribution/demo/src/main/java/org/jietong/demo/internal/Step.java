package org.jietong.demo.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.rules.CheckItem;
import org.jietong.api.rules.NamedText;

/** What happens to a sample application. A step that was done before gives no command; one that cannot be done is refused. */
enum Step {
    ACCEPT(Cast.CLERK) {
        @Override
        List<Command> commands(Scene scene) {
            return unless(ACCEPTED_ONCE, scene, new Command.Accept(Optional.empty()));
        }
    },

    ACCEPT_WITH_PROMISE(Cast.CLERK) {
        @Override
        List<Command> commands(Scene scene) {
            Commitment promise =
                    new Commitment(scene.promisable(), scene.today().plusDays(DAYS_PROMISED));
            return unless(ACCEPTED_ONCE, scene, new Command.Accept(Optional.of(promise)));
        }
    },

    RETURN(Cast.CLERK) {
        @Override
        List<Command> commands(Scene scene) {
            List<Remark> remarks = List.of(new Remark("", "地址与不动产登记信息不一致，请核对。"), new Remark("", "请补充现场照片。"));
            return unless(Set.of(ApplicationState.RETURNED), scene, new Command.Return(remarks));
        }
    },

    REJECT(Cast.CLERK) {
        @Override
        List<Command> commands(Scene scene) {
            List<Remark> remarks = List.of(new Remark("", "该处为临时建筑，不符合接入条件。"));
            return unless(Set.of(ApplicationState.REJECTED), scene, new Command.Reject(remarks));
        }
    },

    WITHDRAW(Cast.CLERK) {
        @Override
        List<Command> commands(Scene scene) {
            Command withdrawal = new Command.Withdraw(Optional.of("店铺改址，另行申请。"));
            return unless(Set.of(ApplicationState.WITHDRAWN), scene, withdrawal);
        }
    },

    HAND_IN_WHAT_WAS_PROMISED(Cast.REPRESENTATIVE) {
        @Override
        List<Command> commands(Scene scene) {
            return scene.documents(Document.State.PROMISED).stream()
                    .<Command>map(
                            code -> new Command.HandIn(code, scene.document().get()))
                    .toList();
        }
    },

    COMPLETE_A_TASK(Cast.REPRESENTATIVE) {
        @Override
        List<Command> commands(Scene scene) {
            boolean first =
                    scene.openTasks().size() == scene.application().tasks().size();
            return first
                    ? scene.openTasks().stream()
                            .limit(1)
                            .flatMap(task -> done(task, scene))
                            .toList()
                    : List.of();
        }
    },

    COMPLETE_ALL_TASKS(Cast.REPRESENTATIVE) {
        @Override
        List<Command> commands(Scene scene) {
            return scene.openTasks().stream().flatMap(task -> done(task, scene)).toList();
        }
    },

    SUSPEND(Cast.REPRESENTATIVE) {
        @Override
        List<Command> commands(Scene scene) {
            return scene.detail().pack().suspensionReasons().stream()
                    .limit(1)
                    .map(NamedText::code)
                    .filter(code -> scene.neverSuspended())
                    .<Command>map(code -> new Command.Suspend(code, Optional.of("已报送，等待批复。")))
                    .toList();
        }
    },

    CONNECT(Cast.REPRESENTATIVE) {
        @Override
        List<Command> commands(Scene scene) {
            Meter meter = new Meter(
                    "DEMO-" + scene.application().key().number(), Optional.empty(), Optional.of(BigDecimal.ZERO));
            Inspection passed = new Inspection(Inspection.Result.PASSED, List.of("现场验收合格。"));
            return unless(
                    Set.of(ApplicationState.CONNECTED),
                    scene,
                    new Command.Connect(passed, List.of(meter), Optional.empty()));
        }
    };

    // Before the earliest deadline of a category that is accepted on a promise here.
    private static final int DAYS_PROMISED = 5;
    private static final Set<ApplicationState> ACCEPTED_ONCE =
            Set.of(ApplicationState.ACCEPTED, ApplicationState.CONNECTED);

    private final Cast cast;

    Step(Cast cast) {
        this.cast = cast;
    }

    /** A task of the pack's order with its check list answered well. */
    private static Stream<Command> done(Task task, Scene scene) {
        List<WorkCommand.Checked> answers = scene.detail().category().tasks().stream()
                .filter(template -> template.code().equals(task.code()))
                .flatMap(template -> template.checks().stream())
                .filter(CheckItem::required)
                .flatMap(item -> GoodAnswer.to(item).stream())
                .toList();
        Command complete = new Command.CompleteTask(task.id(), Optional.of("已完成。"));
        return answers.isEmpty() ? Stream.of(complete) : Stream.of(new WorkCommand.Check(task.id(), answers), complete);
    }

    /** Whose step it is. */
    Cast cast() {
        return cast;
    }

    /** What has to be done yet, in order. */
    abstract List<Command> commands(Scene scene);

    private static List<Command> unless(Set<ApplicationState> done, Scene scene, Command command) {
        return done.contains(scene.application().state()) ? List.of() : List.of(command);
    }

    /** Who takes a step. */
    enum Cast {
        /** The clerk of the utility. */
        CLERK,
        /** The representative of the application. */
        REPRESENTATIVE
    }
}
