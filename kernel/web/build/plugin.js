// The Vite configuration of a plugin's pages: scripts that share the host's libraries and carry none of their own.
import vue from '@vitejs/plugin-vue';
import { resolve } from 'node:path';

const SHARED = {
  vue: '/ui/shared/vue.js',
  'vue-i18n': '/ui/shared/vue-i18n.js',
  '@jietong/web/host': '/ui/shared/host.js',
  '@jietong/web/host/console': '/ui/shared/console.js',
};

/**
 * @param {string} folder the module's folder
 * @param {string} page `hall` or `console`: `src/main/pages/<page>.ts` becomes `pages/<page>.js` and `pages/<page>.css`
 */
export function pluginPage(folder, page) {
  return {
    root: folder,
    publicDir: false,
    plugins: [vue()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: resolve(folder, 'target/pages'),
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: resolve(folder, `src/main/pages/${page}.ts`),
        formats: ['es'],
        fileName: () => `${page}.js`,
        cssFileName: page,
      },
      rolldownOptions: {
        external: Object.keys(SHARED),
        output: { paths: SHARED },
      },
    },
  };
}
