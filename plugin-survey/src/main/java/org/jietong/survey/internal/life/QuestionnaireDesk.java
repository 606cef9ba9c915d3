package org.jietong.survey.internal.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.survey.internal.questionnaire.Questionnaire;
import org.jietong.survey.internal.questionnaire.Trace;
import org.jietong.survey.internal.questionnaire.Version;
import org.jietong.survey.internal.store.SurveyStore;

/** Writes questionnaires, publishes them and takes them out of use. Whether the caller may is decided before. */
public final class QuestionnaireDesk {
    private final SurveyStore store;
    private final Clock clock;

    public QuestionnaireDesk(SurveyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** All questionnaires with all their versions, oldest first. */
    public List<Standing> list() {
        return store.read(sql -> {
            QuestionnaireRows rows = new QuestionnaireRows(sql);
            return rows.all().stream()
                    .map(questionnaire -> new Standing(questionnaire, rows.versions(questionnaire.code())))
                    .toList();
        });
    }

    /** One of them; refused with {@code NOT_FOUND}. */
    public Outcome<Standing> find(String code) {
        return store.read(sql -> {
            QuestionnaireRows rows = new QuestionnaireRows(sql);
            return rows.find(code)
                    .map(questionnaire -> Outcome.done(new Standing(questionnaire, rows.versions(code))))
                    .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
        });
    }

    /**
     * Begins a questionnaire with a first draft.
     *
     * @return refused with {@code INVALID_REQUEST} for each thing that is wrong with the definition, by its place below
     *     {@code /definition}, or with {@code CONFLICT} when the code is taken
     */
    public Outcome<Version> create(Questionnaire questionnaire, JsonNode definition, Actor by, Once<Version> once) {
        return source(definition)
                .then(source -> store.transact(sql -> {
                    QuestionnaireRows rows = new QuestionnaireRows(sql);
                    if (rows.find(questionnaire.code()).isPresent()) {
                        return conflict("/code", "DUPLICATE");
                    }
                    rows.insert(questionnaire);
                    Version draft = draft(questionnaire.code(), 1, 1, source, by);
                    rows.insertDraft(draft);
                    return Outcome.done(draft);
                }));
    }

    /**
     * Begins the next version.
     *
     * @return the draft; refused likewise, with {@code CONFLICT} when there is a draft already
     */
    public Outcome<Version> draft(String code, JsonNode definition, Actor by, Once<Version> once) {
        return source(definition)
                .then(source -> held(code, once, rows -> {
                    List<Version> versions = rows.versions(code);
                    if (versions.stream().anyMatch(version -> version.state() == Version.State.DRAFT)) {
                        return conflict("", "DRAFT_THERE");
                    }
                    Version draft = draft(code, versions.size() + 1, 1, source, by);
                    return stable(versions, source).map(fit -> {
                        rows.insertDraft(draft);
                        return draft;
                    });
                }));
    }

    /**
     * Writes a draft anew.
     *
     * @param seen revision that the caller has read; {@code STALE} when it is not the present one
     * @return refused likewise, with {@code CONFLICT} when it is no draft any more
     */
    public Outcome<Version> rewrite(String code, int number, OptionalLong seen, JsonNode definition, Actor by) {
        return source(definition)
                .then(source -> held(code, rows -> present(rows, code, number, seen)
                        .then(QuestionnaireDesk::isDraft)
                        .then(version -> stable(rows.versions(code), source).map(fit -> version))
                        .map(before -> {
                            Version draft = draft(code, number, before.revision() + 1, source, by);
                            rows.rewriteDraft(draft);
                            return draft;
                        })));
    }

    /** Publishes a draft: whoever is asked from now on is asked by it, and the version before is retired. */
    public Outcome<Version> publish(String code, int number, OptionalLong seen, Actor by) {
        return held(code, rows -> present(rows, code, number, seen)
                .then(QuestionnaireDesk::isDraft)
                .then(draft -> stable(rows.versions(code), Source.kept(draft.source(), draft.digest()))
                        .map(fit -> draft))
                .map(draft -> {
                    Trace trace = trace(by);
                    rows.versions(code).stream()
                            .filter(version -> version.state() == Version.State.PUBLISHED)
                            .forEach(before -> retire(rows, before, trace));
                    rows.move(draft, Version.State.PUBLISHED);
                    new PublicationRows(rows.sql()).publish(draft, trace);
                    return rows.version(code, number).orElseThrow();
                }));
    }

    /** Takes a published version out of use: nobody is asked by it any more. */
    public Outcome<Version> retire(String code, int number, Actor by) {
        return held(
                code, rows -> present(rows, code, number, OptionalLong.empty()).then(version -> {
                    if (version.state() != Version.State.PUBLISHED) {
                        return conflict("", "NOT_PUBLISHED");
                    }
                    retire(rows, version, trace(by));
                    return Outcome.done(rows.version(code, number).orElseThrow());
                }));
    }

    private static void retire(QuestionnaireRows rows, Version version, Trace trace) {
        rows.move(version, Version.State.RETIRED);
        new PublicationRows(rows.sql()).retire(version, trace);
    }

    /** Two versions key by key; refused with {@code NOT_FOUND} when one of them is not there. */
    public Outcome<List<Comparison>> compare(String code, int earlier, int later) {
        return find(code).then(standing -> standing.version(earlier)
                .flatMap(before -> standing.version(later).map(after -> Outcome.done(compared(before, after))))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    private static List<Comparison> compared(Version before, Version after) {
        return Comparison.of(
                Source.kept(before.source(), before.digest()).definition(),
                Source.kept(after.source(), after.digest()).definition());
    }

    private <T> Outcome<T> held(String code, Function<QuestionnaireRows, Outcome<T>> work) {
        return held(code, Once.unrepeated(), work);
    }

    private <T> Outcome<T> held(String code, Once<T> once, Function<QuestionnaireRows, Outcome<T>> work) {
        return store.transactOnce(once, clock.instant(), sql -> {
            QuestionnaireRows rows = new QuestionnaireRows(sql);
            return rows.hold(code) ? work.apply(rows) : Outcome.refused(ProblemType.NOT_FOUND);
        });
    }

    private static Outcome<Version> present(QuestionnaireRows rows, String code, int number, OptionalLong seen) {
        Optional<Version> found = rows.version(code, number);
        if (found.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        return seen.isEmpty() || seen.getAsLong() == found.get().revision()
                ? Outcome.done(found.get())
                : Outcome.refused(ProblemType.STALE);
    }

    private static Outcome<Version> isDraft(Version version) {
        return version.state() == Version.State.DRAFT ? Outcome.done(version) : conflict("", "NO_DRAFT");
    }

    private static Outcome<Source> stable(List<Version> versions, Source source) {
        List<Violation> changed = new StableKeys(versions.stream()
                        .filter(version -> version.state() != Version.State.DRAFT)
                        .map(version ->
                                Source.kept(version.source(), version.digest()).definition()))
                .violations(source.definition());
        return changed.isEmpty()
                ? Outcome.done(source)
                : Outcome.<Source>refused(placed(Problem.of(ProblemType.INVALID_REQUEST, changed)));
    }

    private static Outcome<Source> source(JsonNode definition) {
        Outcome<Source> source = Source.of(definition);
        return source.problem()
                .map(problem -> Outcome.<Source>refused(placed(problem)))
                .orElse(source);
    }

    private static Problem placed(Problem problem) {
        return problem.placed(violation -> violation.under("/definition"));
    }

    private Version draft(String code, int number, int revision, Source source, Actor by) {
        return new Version(
                code,
                number,
                Version.State.DRAFT,
                source.text(),
                source.digest(),
                revision,
                trace(by),
                Optional.empty(),
                Optional.empty());
    }

    private Trace trace(Actor by) {
        return new Trace(clock.instant(), by);
    }

    private static <T> Outcome<T> conflict(String pointer, String code) {
        return Outcome.refused(new Problem(ProblemType.CONFLICT, Map.of(), List.of(Violation.of(pointer, code))));
    }
}
