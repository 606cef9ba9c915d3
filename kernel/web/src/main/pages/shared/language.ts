import { computed } from 'vue';
import { createI18n } from 'vue-i18n';

/** The languages there are; the first one where none fits. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Texts = Record<string, unknown>;

const KEPT = 'jietong.language';

export const i18n = createI18n({ legacy: false, locale: preferred(), fallbackLocale: 'zh-CN', messages: {} });

/** The language that is spoken now. */
export const language = computed<Language>(() => i18n.global.locale.value as Language);

function preferred(): Language {
  const wanted = [localStorage.getItem(KEPT) ?? '', ...navigator.languages];
  const fits = (wish: string) => LANGUAGES.find((known) => known.split('-')[0] === wish.split('-')[0]);
  return wanted.map(fits).find((found) => found !== undefined) ?? LANGUAGES[0];
}

/** Speaks another language from now on, also when the page is opened again. */
export function speak(wanted: Language): void {
  i18n.global.locale.value = wanted;
  localStorage.setItem(KEPT, wanted);
  document.documentElement.lang = wanted;
}

/** Adds texts under a name of their own. */
export function addTexts(wanted: Language, name: string, texts: Texts): void {
  i18n.global.mergeLocaleMessage(wanted, { [name]: texts });
}
