import { computed, ref, shallowRef, watch } from 'vue';
import { ProblemError, useDoing, useLoaded } from '@jietong/web/host';
import { type Of, survey } from '../../contract';
import type { Definition } from '../../form/definition';
import { basis, definition as definitionOf, draft, questionnaire, tag } from '../questionnaires/versions';

/** The draft of a questionnaire as somebody writes it: what is not saved yet is there again when the page is loaded again. */
export function useDesign(code: string) {
  const kept = `jietong.survey.design.${code}`;
  const definition = ref<Definition>();
  const version = shallowRef<Of<'SurveyVersion'>>();
  const isChanged = ref(false);
  const doing = useDoing();

  const { error, loading, reload } = useLoaded(async () => {
    const found = await questionnaire(code);
    const begun = basis(found);
    version.value = draft(found);
    if (definition.value) return;
    const unsaved = sessionStorage.getItem(kept);
    isChanged.value = unsaved !== null;
    definition.value = unsaved ? JSON.parse(unsaved) : begun && (await definitionOf(code, begun.version));
  });

  const problems = computed<Record<string, string>>(() => {
    const refused = doing.error.value;
    const violations = refused instanceof ProblemError ? (refused.problem.violations ?? []) : [];
    return Object.fromEntries(violations.map(({ pointer, message }) => [pointer, message]));
  });

  async function write(): Promise<void> {
    const body = { definition: definition.value as unknown as Record<string, unknown> };
    const { data } = version.value
      ? await survey.PUT('/questionnaires/{code}/versions/{version}', {
          params: { path: { code, version: version.value.version }, header: { 'If-Match': tag(version.value) } },
          body,
        })
      : await survey.POST('/questionnaires/{code}/versions', {
          params: { path: { code }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body,
        });
    version.value = data;
    isChanged.value = false;
    sessionStorage.removeItem(kept);
  }

  function change(next: Definition): void {
    definition.value = next;
  }

  watch(definition, (next, before) => {
    if (!before || !next) return;
    isChanged.value = true;
    sessionStorage.setItem(kept, JSON.stringify(next));
  });

  return {
    definition,
    version,
    isChanged,
    problems,
    doing,
    error,
    loading,
    reload,
    change,
    save: () => doing.run(write),
  };
}
