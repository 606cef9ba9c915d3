import { createRouter, createWebHistory } from 'vue-router';
import { i18n } from '@/shared/language';
import HomePage from './home/HomePage.vue';

/** What the tab is called is the key of a text. */
declare module 'vue-router' {
  interface RouteMeta {
    title?: string;
  }
}

export const router = createRouter({
  history: createWebHistory('/'),
  routes: [
    { path: '/', component: HomePage, meta: { title: 'home.title' } },
    {
      path: '/progress/:number?',
      component: () => import('./progress/ProgressPage.vue'),
      props: true,
      meta: { title: 'progress.title' },
    },
    {
      path: '/progress/:number/receipt',
      component: () => import('./receipt/ReceiptPage.vue'),
      props: true,
      meta: { title: 'receipt.title' },
    },
    { path: '/sign-in', redirect: '/my' },
    { path: '/my', component: () => import('./account/AccountPage.vue'), meta: { title: 'account.title' } },
    { path: '/apply', component: () => import('./apply/ApplyPage.vue'), meta: { title: 'apply.title' } },
    { path: '/guide', component: () => import('./guide/GuidesPage.vue'), meta: { title: 'guide.title' } },
    {
      path: '/guide/category',
      component: () => import('./category/CategoryPage.vue'),
      meta: { title: 'category.title' },
    },
    {
      path: '/guide/:utility',
      component: () => import('./guide/GuidePage.vue'),
      props: true,
      meta: { title: 'guide.title' },
    },
    { path: '/figures', component: () => import('./figures/FiguresPage.vue'), meta: { title: 'figures.title' } },
    { path: '/help', component: () => import('./help/HelpPage.vue'), meta: { title: 'help.title' } },
    { path: '/verify', component: () => import('./verify/VerifyPage.vue'), meta: { title: 'verify.title' } },
    { path: '/:rest(.*)*', component: () => import('./frame/NothingHere.vue'), meta: { title: 'frame.nothing' } },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.afterEach((to, from) => {
  const { t } = i18n.global;
  document.title = to.meta.title ? `${t(to.meta.title)} · ${t('product')}` : t('product');
  // Who hears the page is told of the next one; on the first one the browser does.
  if (from.matched.length > 0 && to.path !== from.path) document.getElementById('main')?.focus();
});
