import { exportColumns } from './export-columns.ts';
import type { DateOrder, ImportField, ImportMapping, RatingScale } from './import-mapping.ts';
import { ratingNumber } from './import-rating.ts';
import { wordsWorth } from './rating-words.ts';

/** What columns are called elsewhere, in the order in which they are asked; a column is taken once. */
const called: [ImportField, RegExp][] = [
  [
    'at',
    /^(created[ _-]?at.*|(submitted|received|date|time(stamp)?|created|datum|zeit(punkt)?|eingang)\b.*|.*\b(date|datum|timestamp)$|التاريخ|تاريخ.*)$/,
  ],
  [
    'rating',
    /^(value|rating|score|stars?|csat|nps|ces|bewertung|note|sterne|wertung|punkte|satisfaction|zufriedenheit|التقييم|تقييم)\b.*$/,
  ],
  [
    'text',
    /^(text|comments?|feedback|message|review|words|body|kommentar|nachricht|rückmeldung|anmerkung|freitext|verbatim|تعليق|التعليق|ملاحظة.*|الرسالة)\b.*$/,
  ],
  ['email', /^.*(e-?mail|البريد).*$/],
  ['phone', /^.*(phone|telefon|mobile|tel\.?|الهاتف).*$/],
  ['name', /^(.*\bname|kunde|customer|الاسم)$/],
  ['moment', /^(moment|touchpoint|survey|campaign|step|umfrage|anlass|kanal|channel)\b.*$/],
  ['tone', /^(tone|sentiment|category|type|stimmung|art|kategorie|النوع)\b.*$/],
  ['kind', /^(kind)$/],
  ['page', /^(page|url|link|seite|referrer|الصفحة)\b.*$/],
  ['language', /^(lang(uage)?|locale|sprache|اللغة)\b.*$/],
  ['about', /^(about|product|item|subject|artikel|produkt|betreff|المنتج)\b.*$/],
];

/** A mapping to begin with, from what the columns are called and what the first rows hold. */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  timeZone: string,
): ImportMapping {
  const names = header.map((name) => name.trim().toLowerCase().replaceAll('_', ' '));
  const columns: ImportMapping['columns'] = {};
  for (const [field, pattern] of called) {
    const place = names.findIndex(
      (name, place) => pattern.test(name) && !Object.values(columns).includes(place),
    );
    if (place >= 0) columns[field] = place;
  }
  const ours = exportColumns.every((name, place) => header[place] === name);
  const cells = (field: ImportField) => {
    const place = columns[field];
    return place === undefined ? [] : rows.map((row) => row[place]?.trim() ?? '').filter(Boolean);
  };
  const ratings = cells('rating');
  const scale = ours ? 'csat' : guessScale(ratings, names[columns.rating ?? -1] ?? '');
  return {
    columns,
    scale,
    words: wordsWorth(ratings, scale),
    order: guessOrder(cells('at')),
    timeZone,
    ours,
  };
}

function guessScale(ratings: readonly string[], name: string): RatingScale {
  if (/\bnps\b|recommend|empfehl/.test(name)) return 'nps';
  if (/\bces\b|effort|aufwand/.test(name)) return 'ces';
  const numbers = ratings.map(ratingNumber).filter((number) => number !== undefined);
  // Not the highest: one slip of a finger shall not change what all others mean.
  const most = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0;
  if (numbers.length === 0)
    return ratings.every((word) => /^(yes|no|ja|nein|نعم|لا|👍|👎)$/i.test(word)) && ratings.length > 0
      ? 'thumbs'
      : 'csat';
  if (most > 10) return 'csat-of-100';
  if (most > 7) return 'nps';
  if (most > 5) return 'ces';
  return most <= 1 ? 'thumbs' : 'csat';
}

function guessOrder(dates: readonly string[]): DateOrder {
  const second = dates.map((date) => Number(/^\d{1,2}[/-](\d{1,2})[/-]/.exec(date)?.[1] ?? 0));
  return second.some((part) => part > 12) ? 'month-first' : 'day-first';
}
