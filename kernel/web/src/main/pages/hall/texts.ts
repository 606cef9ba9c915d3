import { i18n, LANGUAGES } from '@/shared/language';
import english from './texts/en.json';
import chinese from './texts/zh-CN.json';

/** The hall's texts, in every language, since they are small. */
export function loadTexts(): void {
  const all = { 'zh-CN': chinese, en: english };
  LANGUAGES.forEach((language) => i18n.global.mergeLocaleMessage(language, all[language]));
}
