type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** `(n) => "9 times"`: the number in the locale's digits with the form that its plural rules ask for. */
export function counted(locale: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (count) => `${digits.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
