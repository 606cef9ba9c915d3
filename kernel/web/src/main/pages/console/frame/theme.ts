import { ref, watchEffect } from 'vue';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = 'jietong.theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const isSystemDark = ref(system.matches);

/** Dark, light, or what the system prefers. */
export const theme = ref<Theme>(THEMES.find((known) => known === localStorage.getItem(KEPT)) ?? 'system');

/** Keeps the page in the colours that are wanted. */
export function followTheme(): void {
  system.addEventListener('change', (event) => (isSystemDark.value = event.matches));
  watchEffect(() => {
    localStorage.setItem(KEPT, theme.value);
    const isDark = theme.value === 'dark' || (theme.value === 'system' && isSystemDark.value);
    document.documentElement.classList.toggle('dark', isDark);
  });
}
