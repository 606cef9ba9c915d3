import { createRouter, createWebHistory } from 'vue-router';
import Home from './Home.vue';

export const router = createRouter({
  history: createWebHistory('/console/'),
  routes: [{ path: '/', component: Home }],
});
