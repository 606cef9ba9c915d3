import type { Router, RouteRecordRaw } from 'vue-router';
import { shallowReactive } from 'vue';

/** What the script of a plugin exports as its default for one of the pages. */
export interface PluginPages {
  /** Style sheets, by their addresses. */
  styles?: string[];
  /** Its addresses; in the hall below its own name, in the console below `/with/<name>`. */
  routes: RouteRecordRaw[];
  /** Entries of the menu: address and the key of the text. */
  menu?: { path: string; title: string }[];
  /** Called once before the routes are used, for example to add texts. */
  install?(): void;
}

type Entry = { name: string; hall?: string; console?: string };

/** The entries that plugins add to the menu. */
export const menu = shallowReactive<{ path: string; title: string }[]>([]);
/** Plugins whose pages could not be loaded; everything else goes on without them. */
export const failed = shallowReactive<string[]>([]);

async function load(name: string, script: string, router: Router): Promise<void> {
  try {
    const pages: PluginPages = (await import(/* @vite-ignore */ script)).default;
    pages.styles?.forEach(addStyles);
    pages.install?.();
    pages.routes.forEach((route) => router.addRoute(route));
    menu.push(...(pages.menu ?? []));
  } catch (error) {
    failed.push(name);
    console.error(`The pages of ${name} could not be loaded`, error);
  }
}

function addStyles(href: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

/** Loads what plugins bring for a page; to be awaited before the router is used. */
export async function loadPlugins(page: 'hall' | 'console', router: Router): Promise<void> {
  const answer = await fetch('/ui/plugins.json');
  const entries: Entry[] = answer.ok ? await answer.json() : [];
  await Promise.all(
    entries.flatMap((entry) => {
      const script = entry[page];
      return script ? [load(entry.name, script, router)] : [];
    }),
  );
}
