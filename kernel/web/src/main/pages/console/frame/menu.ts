import {
  Avatar,
  Box,
  Calendar,
  ChatLineRound,
  Document,
  EditPen,
  List,
  Monitor,
  SetUp,
  Timer,
  User,
} from '@element-plus/icons-vue';
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
  { path: '/visits', title: 'frame.menu.visits', icon: Timer, needs: 'BOOK_APPOINTMENTS' },
  { path: '/duty', title: 'frame.menu.duty', icon: Avatar, needs: 'READ_STAFF' },
  { path: '/follow-ups', title: 'frame.menu.followUps', icon: ChatLineRound, needs: 'READ_CASES' },
  { path: '/rules', title: 'frame.menu.rules', icon: SetUp, needs: 'READ_RULE_PACKS' },
  { path: '/calendars', title: 'frame.menu.calendars', icon: Calendar, needs: 'READ_CALENDARS' },
  { path: '/accounts', title: 'frame.menu.accounts', icon: User, needs: 'READ_STAFF' },
  { path: '/bundles', title: 'frame.menu.bundles', icon: Box, needs: 'READ_BUNDLES' },
  { path: '/operations', title: 'frame.menu.operations', icon: Monitor, needs: 'READ_BUNDLES' },
  { path: '/audit', title: 'frame.menu.audit', icon: Document, needs: 'READ_AUDIT' },
];
