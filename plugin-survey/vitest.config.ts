import vue from '@vitejs/plugin-vue';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const folder = import.meta.dirname;

export default defineConfig({
  root: resolve(folder, 'src/main/pages'),
  plugins: [vue()],
  resolve: { alias: { '@': resolve(folder, '../kernel/web/src/main/pages') } },
  test: { environment: 'happy-dom' },
});
