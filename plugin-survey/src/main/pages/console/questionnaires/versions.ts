import { type Of, survey } from '../../contract';
import type { Definition } from '../../form/definition';

type Questionnaire = Of<'SurveyQuestionnaire'>;
type Version = Of<'SurveyVersion'>;

/** The version that whoever is invited now is asked by. */
export function published({ versions }: Questionnaire): Version | undefined {
  return versions.find(({ state }) => state === 'PUBLISHED');
}

/** The version that is being written, of which there is one at a time. */
export function draft({ versions }: Questionnaire): Version | undefined {
  return versions.find(({ state }) => state === 'DRAFT');
}

/** What the next draft begins with: the one there is, else what is asked now, else what was asked last. */
export function basis(questionnaire: Questionnaire): Version | undefined {
  const newest = [...questionnaire.versions].sort((one, other) => other.version - one.version);
  return draft(questionnaire) ?? published(questionnaire) ?? newest[0];
}

/** The entity tag of a version. */
export function tag({ revision }: Version): string {
  return `"${revision}"`;
}

export async function questionnaire(code: string): Promise<Questionnaire> {
  const { data } = await survey.GET('/questionnaires/{code}', { params: { path: { code } } });
  return data as Questionnaire;
}

export async function definition(code: string, version: number): Promise<Definition> {
  const { data } = await survey.GET('/questionnaires/{code}/versions/{version}', {
    params: { path: { code, version } },
  });
  return data?.definition as unknown as Definition;
}
