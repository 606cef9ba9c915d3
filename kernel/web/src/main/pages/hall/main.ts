import { createApp } from 'vue';
import { i18n, language, speak } from '@/shared/language';
import { loadPlugins } from '@/shared/plugins';
import App from './App.vue';
import { router } from './routes';
import { loadTexts } from './texts';
import './hall.css';

loadTexts();
await loadPlugins('hall', router);
speak(language.value);
createApp(App).use(i18n).use(router).mount('#page');
