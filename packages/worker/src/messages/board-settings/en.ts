export const en = { copy: 'Copy' };
export type BoardSettingsMessages = typeof en;
