import type { PluginPages } from '@jietong/web/host';
import SurveyFrame from './SurveyFrame.vue';

/** Each page is fetched when it is first looked at. */
export const routes: PluginPages['routes'] = [
  {
    path: '/with/survey',
    component: SurveyFrame,
    redirect: '/with/survey/questionnaires',
    children: [
      { path: 'questionnaires', component: () => import('./questionnaires/QuestionnairesPage.vue') },
      { path: 'questionnaires/:code', props: true, component: () => import('./questionnaires/QuestionnairePage.vue') },
      { path: 'questionnaires/:code/design', props: true, component: () => import('./design/DesignPage.vue') },
      { path: 'questionnaires/:code/answers', props: true, component: () => import('./results/AnswersPage.vue') },
      { path: 'new-questionnaire', component: () => import('./questionnaires/NewPage.vue') },
      { path: 'plans', component: () => import('./plans/PlansPage.vue') },
      { path: 'plans/:code', props: true, component: () => import('./plans/PlanPage.vue') },
      { path: 'new-plan', component: () => import('./plans/NewPlanPage.vue') },
      { path: 'calls', component: () => import('./calls/CallsPage.vue') },
      { path: 'calls/:id', props: true, component: () => import('./calls/CallPage.vue') },
      { path: 'rectifications', component: () => import('./loop/RectificationsPage.vue') },
      { path: 'rectifications/:id', props: true, component: () => import('./loop/RectificationPage.vue') },
      { path: 'opinions', component: () => import('./loop/OpinionsPage.vue') },
      { path: 'results', component: () => import('./results/ResultsPage.vue') },
      { path: 'counter', component: () => import('./counter/CounterPage.vue') },
    ],
  },
];
