import { ref, watchEffect } from 'vue';

const KEPT = 'jietong.print';

/** Whether everything is shown larger, also when the page is opened again. */
export function useLargePrint() {
  const large = ref(localStorage.getItem(KEPT) === 'large');
  watchEffect(() => {
    document.documentElement.dataset.print = large.value ? 'large' : 'usual';
    if (large.value) localStorage.setItem(KEPT, 'large');
    else localStorage.removeItem(KEPT);
  });
  return large;
}
