/** What a form of the settings says, field by field; what wasn’t sent is absent. */
export type SettingFields = Partial<Record<string, string>>;
