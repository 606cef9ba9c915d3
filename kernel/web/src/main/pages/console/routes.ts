import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { hasToChangePassword, staff } from '@/shared/staff';

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: '/work' },
  { path: '/sign-in', component: () => import('./frame/SignInPage.vue'), meta: { bare: true, title: 'frame.signIn' } },
  { path: '/work', component: () => import('./work/WorkPage.vue'), meta: { title: 'frame.menu.work' } },
  {
    path: '/applications/:number',
    component: () => import('./application/ApplicationPage.vue'),
    meta: { title: 'application.about' },
  },
  { path: '/rules', component: () => import('./rules/RulesPage.vue'), meta: { title: 'frame.menu.rules' } },
  { path: '/rules/:id', component: () => import('./rules/PackPage.vue'), meta: { title: 'frame.menu.rules' } },
  { path: '/rules/:id/edit', component: () => import('./rules/EditPage.vue'), meta: { title: 'rules.edit' } },
  { path: '/bundles', component: () => import('./bundles/BundlesPage.vue'), meta: { title: 'frame.menu.bundles' } },
  { path: '/accounts', component: () => import('./accounts/AccountsPage.vue'), meta: { title: 'frame.menu.accounts' } },
  { path: '/audit', component: () => import('./audit/AuditPage.vue'), meta: { title: 'frame.menu.audit' } },
  {
    path: '/operations',
    component: () => import('./operations/OperationsPage.vue'),
    meta: { title: 'frame.menu.operations' },
  },
  {
    path: '/calendars',
    component: () => import('./calendars/CalendarsPage.vue'),
    meta: { title: 'frame.menu.calendars' },
  },
  {
    path: '/calendars/:id',
    component: () => import('./calendars/CalendarPage.vue'),
    meta: { title: 'frame.menu.calendars' },
  },
  { path: '/duty', component: () => import('./duty/DutyPage.vue'), meta: { title: 'frame.menu.duty' } },
  { path: '/visits', component: () => import('./visits/VisitsPage.vue'), meta: { title: 'frame.menu.visits' } },
  {
    path: '/follow-ups',
    component: () => import('./followUps/FollowUpsPage.vue'),
    meta: { title: 'frame.menu.followUps' },
  },
  { path: '/account', component: () => import('./account/AccountPage.vue'), meta: { title: 'account.title' } },
  { path: '/entry', component: () => import('./entry/EntryPage.vue'), meta: { title: 'frame.menu.entry' } },
  { path: '/:rest(.*)*', component: () => import('./frame/MissingPage.vue'), meta: { title: 'frame.missing' } },
];

export const router = createRouter({ history: createWebHistory('/console/'), routes });

const isKnown = () => staff.value !== undefined && !hasToChangePassword.value;

router.beforeEach((to) => (isKnown() || to.meta.bare ? true : { path: '/sign-in', query: { to: to.fullPath } }));
