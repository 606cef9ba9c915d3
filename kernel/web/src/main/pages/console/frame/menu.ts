import { Box, Document, EditPen, List, Monitor, SetUp, User } from '@element-plus/icons-vue';
import type { Component } from 'vue';
import type { Permission } from './permissions';

/** An entry of the menu. */
export interface Entry {
  path: string;
  /** The key of its text. */
  title: string;
  icon: Component;
  /** Who sees it; everybody unless given. */
  needs?: Permission;
}

export const ENTRIES: readonly Entry[] = [
  { path: '/work', title: 'frame.menu.work', icon: List },
  { path: '/entry', title: 'frame.menu.entry', icon: EditPen, needs: 'SUBMIT_ON_BEHALF' },
  { path: '/rules', title: 'frame.menu.rules', icon: SetUp, needs: 'READ_RULE_PACKS' },
  { path: '/accounts', title: 'frame.menu.accounts', icon: User, needs: 'READ_STAFF' },
  { path: '/bundles', title: 'frame.menu.bundles', icon: Box, needs: 'READ_BUNDLES' },
  { path: '/operations', title: 'frame.menu.operations', icon: Monitor, needs: 'READ_BUNDLES' },
  { path: '/audit', title: 'frame.menu.audit', icon: Document, needs: 'READ_AUDIT' },
];
