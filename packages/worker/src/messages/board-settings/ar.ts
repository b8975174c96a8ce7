import type { BoardSettingsMessages } from './en.ts';
export const ar: BoardSettingsMessages = { copy: 'Copy' };
