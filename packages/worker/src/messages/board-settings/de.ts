import type { BoardSettingsMessages } from './en.ts';
export const de: BoardSettingsMessages = { copy: 'Copy' };
