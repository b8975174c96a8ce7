type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A number with its noun: forms hold `#` where the number goes, by plural category (CLDR). */
export const counted =
  (locale: string, forms: Forms) =>
  (count: number): string =>
    (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other).replace(
      '#',
      count.toLocaleString(locale),
    );

/** Keeps what may run in the other direction from moving the words around it (UAX #9, FSI and PDI). */
export const apart = (text: string): string => `\u2068${text}\u2069`;
