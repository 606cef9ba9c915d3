import { EditPen, List, SetUp } from '@element-plus/icons-vue';
import type { Component } from 'vue';
import type { Ability } from './permissions';

/** An entry of the menu. */
export interface Entry {
  path: string;
  /** The key of its text. */
  title: string;
  icon: Component;
  /** Who sees it; everybody unless given. */
  needs?: Ability;
}

export const ENTRIES: readonly Entry[] = [
  { path: '/work', title: 'frame.menu.work', icon: List },
  { path: '/entry', title: 'frame.menu.entry', icon: EditPen, needs: 'decide' },
  { path: '/rules', title: 'frame.menu.rules', icon: SetUp, needs: 'readRules' },
];
