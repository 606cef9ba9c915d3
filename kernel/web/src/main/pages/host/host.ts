// What the script of a plugin's pages may use in both pages, beside Vue and vue-i18n.
export { contract, extensionClient } from '@/shared/contract';
export type { Problem, Violation } from '@/shared/problem';
export { ProblemError } from '@/shared/problem';
export { addTexts, language } from '@/shared/language';
export type { PluginPages } from '@/shared/plugins';
