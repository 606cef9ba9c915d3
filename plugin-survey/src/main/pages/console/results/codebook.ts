import { language, useLoaded } from '@jietong/web/host';
import { survey } from '../../contract';

/** What keys and codes of a questionnaire mean, in the words used last; without them they stand for themselves. */
export function useCodebook(code: () => string | undefined) {
  const { value } = useLoaded(async () => {
    const questionnaire = code();
    if (!questionnaire) return undefined;
    return (await survey.GET('/exports/{questionnaire}/codebook', { params: { path: { questionnaire } } })).data;
  }, code);

  const keyed = (key: string) => value.value?.keys.find((one) => one.key === key);
  const last = (wordings: { text: { zh: string; en: string } }[] | undefined) => {
    const text = wordings?.at(-1)?.text;
    return text && (language.value === 'en' ? text.en : text.zh);
  };

  return {
    worded: (key: string) => last(keyed(key)?.wordings) || key,
    valued: (key: string, answer: string) =>
      last(keyed(key)?.values.find(({ code: one }) => one === answer)?.wordings) ?? answer,
  };
}
