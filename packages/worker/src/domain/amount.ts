const arabicDigits = '٠١٢٣٤٥٦٧٨٩';

/**
 * An amount of money as people type it, in any of our languages: "6.40", "6,40", "1.250,00", "٦٫٤٠"; undefined for
 * anything else. The last mark with one or two digits after it is the decimal one.
 */
export function amountOf(text: string): number | undefined {
  const plain = text
    .replaceAll(/[٠-٩]/g, (digit) => String(arabicDigits.indexOf(digit)))
    .replaceAll('٫', '.')
    .replaceAll(/[\s'’٬\u00a0\u202f]/g, '');
  const [, whole, decimals] = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined || !/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
  const amount = Number(`${whole.replaceAll(/[.,]/g, '')}.${decimals ?? '0'}`);
  return Number.isFinite(amount) ? amount : undefined;
}
