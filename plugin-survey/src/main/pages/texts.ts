import { addTexts } from '@jietong/web/host';

/** The texts of a part, under `survey.<part>`; to be called before the part is shown. */
export function addParts(parts: Record<string, { 'zh-CN': object; en: object }>): void {
  for (const language of ['zh-CN', 'en'] as const) {
    const texts = Object.fromEntries(Object.entries(parts).map(([part, both]) => [part, both[language]]));
    addTexts(language, 'survey', texts);
  }
}
