// What the script of a plugin's pages may use in both pages, beside Vue and vue-i18n.
export { useRoute, useRouter } from 'vue-router';
export { contract, extensionClient } from '@/shared/contract';
export { type Doing, useDoing } from '@/shared/doing';
export { nameOf, save } from '@/shared/download';
export { dateTime, day, number, today } from '@/shared/format';
export { type Loaded, useLoaded } from '@/shared/loading';
export type { Problem, Violation } from '@/shared/problem';
export { ProblemError } from '@/shared/problem';
export { addTexts, language } from '@/shared/language';
export { qrOf } from '@/shared/qr';
export type { PluginPages } from '@/shared/plugins';
