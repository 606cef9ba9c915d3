import { ref, watch, type Ref } from 'vue';

/** What is typed at a place, kept over a reload of the tab until it is sent. */
export function keptText(name: string): Ref<string> {
  const text = ref(sessionStorage.getItem(name) ?? '');
  watch(text, (now) => (now ? sessionStorage.setItem(name, now) : sessionStorage.removeItem(name)));
  return text;
}
