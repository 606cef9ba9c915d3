import { i18n, LANGUAGES } from '@/shared/language';
import english from './texts/en.json';
import chinese from './texts/zh-CN.json';

/** The console's texts. */
export function loadTexts(): void {
  const all = { 'zh-CN': chinese, en: english };
  LANGUAGES.forEach((language) => i18n.global.mergeLocaleMessage(language, all[language]));
}
