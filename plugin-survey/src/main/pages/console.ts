import type { PluginPages } from '@jietong/web/host';
import formInEnglish from './form/texts/en.json';
import formInChinese from './form/texts/zh-CN.json';
import './console/console.css';
import './console/counter/counter.css';
import './console/design/design.css';
import './console/fields.css';
import './console/loop/loop.css';
import './console/results/results.css';
import { routes } from './console/routes';
import english from './console/texts/en.json';
import chinese from './console/texts/zh-CN.json';
import { addParts } from './texts';

// Beside this script, wherever that is served.
const here = import.meta.url;

const pages: PluginPages = {
  styles: [new URL('console.css', here).href],
  routes,
  menu: [{ path: '/with/survey', title: 'survey.console.title' }],
  install: () => {
    addParts({ form: { 'zh-CN': formInChinese, en: formInEnglish } });
    addParts(
      Object.fromEntries(
        Object.keys(chinese).map((part) => [
          part,
          { 'zh-CN': chinese[part as keyof typeof chinese], en: english[part as keyof typeof english] },
        ]),
      ),
    );
  },
};
export default pages;
