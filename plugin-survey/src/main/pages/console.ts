import type { PluginPages } from '@jietong/web/host';

const pages: PluginPages = { routes: [] };
export default pages;
