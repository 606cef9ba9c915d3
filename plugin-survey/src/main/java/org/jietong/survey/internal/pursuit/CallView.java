package org.jietong.survey.internal.pursuit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.call.Attempt;
import org.jietong.survey.internal.call.Call;
import org.jietong.survey.internal.call.CallDesk;
import org.jietong.survey.internal.call.CallResult;
import org.jietong.survey.internal.call.CallScript;
import org.jietong.survey.internal.call.CallState;
import org.jietong.survey.internal.call.ListedCall;
import org.jietong.survey.internal.invitation.Form;

/** A call as those who make it see it; whom to call stands in the application. */
public record CallView(
        UUID id,
        UUID followUp,
        UUID invitation,
        String application,
        String utility,
        String district,
        Form form,
        CallState state,
        int attempts,
        Instant nextAt,
        Optional<UUID> heldBy,
        Optional<Instant> heldUntil,
        Optional<List<AttemptView>> tried,
        Optional<ScriptView> script) {

    /** An attempt. */
    public record AttemptView(Instant at, String by, CallResult.Kind result, String note) {
        static AttemptView of(Attempt attempt) {
            return new AttemptView(attempt.at(), attempt.name(), attempt.result(), attempt.note());
        }
    }

    /** What to say, in the asked language. */
    public record ScriptView(String title, List<LineView> lines) {}

    /** A line of it. */
    public record LineView(
            Optional<String> question, String text, boolean required, boolean conditional, List<OptionView> options) {}

    /** What can be answered. */
    public record OptionView(String code, String text) {}

    static CallView of(ListedCall listed) {
        return of(listed, Optional.empty(), Optional.empty());
    }

    static CallView of(CallDesk.Taken taken, String language) {
        return of(
                taken.listed(),
                Optional.of(taken.attempts().stream().map(AttemptView::of).toList()),
                Optional.of(script(CallScript.of(taken.version().definition()), language)));
    }

    private static ScriptView script(CallScript script, String language) {
        return new ScriptView(
                text(script.title(), language),
                script.lines().stream()
                        .map(line -> new LineView(
                                line.question(),
                                text(line.text(), language),
                                line.required(),
                                line.conditional(),
                                line.options().stream()
                                        .map(option -> new OptionView(option.code(), text(option.text(), language)))
                                        .toList()))
                        .toList());
    }

    private static String text(LocalizedText text, String language) {
        return language.equals("en") ? text.en() : text.zh();
    }

    private static CallView of(ListedCall listed, Optional<List<AttemptView>> tried, Optional<ScriptView> script) {
        Call call = listed.call();
        return new CallView(
                call.id(),
                call.followUp(),
                call.invitation(),
                listed.number(),
                listed.utility().value(),
                listed.district().code(),
                call.form(),
                call.state(),
                call.attempts(),
                call.nextAt(),
                call.hold().map(Call.Hold::staff),
                call.hold().map(Call.Hold::until),
                tried,
                script);
    }
}
