import vue from '@vitejs/plugin-vue';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const pages = resolve(import.meta.dirname, 'src/main/pages');
const at = (path: string) => resolve(pages, path);

/** Vant's icons name a font on another host, where a strict policy would not let them go anyway. */
const noForeignFont: Plugin = {
  name: 'no-foreign-font',
  enforce: 'pre',
  transform: (code, id) =>
    /vant\/(es|lib)\/.*\.css/.test(id)
      ? code.replace(/,\s*url\((https?:)?\/\/[^)]*\)\s*format\(["']?woff["']?\)/g, '')
      : undefined,
};

export default defineConfig({
  root: pages,
  base: '/ui/',
  publicDir: false,
  plugins: [vue(), noForeignFont],
  resolve: { alias: { '@': pages, '@contract': resolve(import.meta.dirname, 'target/contract') } },
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    outDir: resolve(import.meta.dirname, 'target/pages'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // Plugins import by name whatever the shared entries export.
      preserveEntrySignatures: 'exports-only',
      input: {
        hall: at('hall.html'),
        console: at('console.html'),
        'shared/vue': at('host/vue.ts'),
        'shared/vue-i18n': at('host/vue-i18n.ts'),
        'shared/host': at('host/host.ts'),
        'shared/console': at('host/console.ts'),
      },
      output: {
        entryFileNames: (chunk) => (chunk.name.startsWith('shared/') ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  test: { environment: 'happy-dom', root: pages },
});
