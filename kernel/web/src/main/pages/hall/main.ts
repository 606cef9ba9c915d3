import { createApp } from 'vue';
import { i18n, language, speak } from '@/shared/language';
import { loadPlugins } from '@/shared/plugins';
import { lookWhoIsSignedIn } from './account/applicant';
import App from './App.vue';
import { router } from './routes';
import { loadTexts } from './texts';
import 'vant/es/style/base.css';
import 'vant/es/loading/index.css';
import 'vant/es/button/index.css';
import 'vant/es/skeleton-title/index.css';
import 'vant/es/skeleton-paragraph/index.css';
import 'vant/es/skeleton/index.css';
import './hall.css';

loadTexts();
await Promise.all([lookWhoIsSignedIn().catch(console.error), loadPlugins('hall', router)]);
speak(language.value);
createApp(App).use(i18n).use(router).mount('#page');
