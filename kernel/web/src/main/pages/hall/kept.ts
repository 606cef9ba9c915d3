import { ref, watch, type Ref } from 'vue';

/** What is typed at a place, kept over a reload of the tab until it is sent. */
export function keptText(name: string): Ref<string> {
  const text = ref(sessionStorage.getItem(name) ?? '');
  watch(text, (now) => (now ? sessionStorage.setItem(name, now) : sessionStorage.removeItem(name)));
  return text;
}

/**
 * The key under which a thing is asked for once, kept until it is answered: asked again after a broken connection, it
 * is the same thing still.
 */
export function keptKey(name: string): { use(): string; done(): void } {
  return {
    use() {
      const key = sessionStorage.getItem(name) ?? crypto.randomUUID();
      sessionStorage.setItem(name, key);
      return key;
    },
    done: () => sessionStorage.removeItem(name),
  };
}
