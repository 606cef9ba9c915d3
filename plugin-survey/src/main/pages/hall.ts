import type { PluginPages } from '@jietong/web/host';
import formInEnglish from './form/texts/en.json';
import formInChinese from './form/texts/zh-CN.json';
import './hall/answer.css';
import SurveyRoute from './hall/SurveyRoute.vue';
import english from './hall/texts/en.json';
import chinese from './hall/texts/zh-CN.json';
import { addParts } from './texts';

// Beside this script, wherever that is served.
const here = import.meta.url;

const pages: PluginPages = {
  styles: [new URL('hall.css', here).href],
  routes: [{ path: '/survey', component: SurveyRoute }],
  install: () =>
    addParts({
      form: { 'zh-CN': formInChinese, en: formInEnglish },
      answer: { 'zh-CN': chinese, en: english },
    }),
};
export default pages;
