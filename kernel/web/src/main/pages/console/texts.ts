import { i18n, LANGUAGES, type Texts } from '@/shared/language';

const files = import.meta.glob<Texts>('./texts/*/*.json', { eager: true, import: 'default' });

/** The console's texts: each file of a language holds those of one area, under the area's name. */
export function loadTexts(): void {
  for (const language of LANGUAGES) {
    const own = Object.entries(files).filter(([path]) => path.startsWith(`./texts/${language}/`));
    const byArea = own.map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts] as const);
    i18n.global.mergeLocaleMessage(language, Object.fromEntries(byArea));
  }
}
