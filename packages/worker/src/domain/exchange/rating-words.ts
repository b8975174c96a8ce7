import { scales } from '@wipeboard/shared';
import type { RatingScale } from './import-mapping.ts';
import { metricOf, ratingNumber } from './import-rating.ts';

/** What words say on a scale of five, from the worst. */
const five: string[][] = [
  [
    'very dissatisfied',
    'very bad',
    'terrible',
    'awful',
    'very poor',
    'strongly disagree',
    'sehr unzufrieden',
    'sehr schlecht',
    'mangelhaft',
    'سيئ جدًا',
    'غير راض تمامًا',
  ],
  [
    'dissatisfied',
    'bad',
    'poor',
    'disagree',
    'negative',
    'unhappy',
    'unzufrieden',
    'schlecht',
    'negativ',
    'سيئ',
    'غير راض',
    'no',
    'nein',
    'لا',
    '👎',
  ],
  [
    'neutral',
    'okay',
    'ok',
    'average',
    'fair',
    'mixed',
    'neither',
    'mittel',
    'geht so',
    'teils teils',
    'محايد',
    'مقبول',
  ],
  ['satisfied', 'good', 'agree', 'happy', 'positive', 'zufrieden', 'gut', 'positiv', 'جيد', 'راض'],
  [
    'very satisfied',
    'excellent',
    'great',
    'very good',
    'perfect',
    'love it',
    'strongly agree',
    'sehr zufrieden',
    'sehr gut',
    'ausgezeichnet',
    'ممتاز',
    'راض تمامًا',
    'yes',
    'ja',
    'نعم',
    '👍',
  ],
];

const most = 20;

/** The words among ratings, in lower case, with what they are likely worth. */
export function wordsWorth(ratings: readonly string[], scale: RatingScale): Record<string, number> {
  const found = new Set(
    ratings.filter((cell) => ratingNumber(cell) === undefined).map((cell) => cell.toLowerCase()),
  );
  const { min, max } = scales[metricOf(scale)];
  return Object.fromEntries(
    [...found].slice(0, most).flatMap((word) => {
      const place = five.findIndex((words) => words.includes(word));
      return place < 0 || word.length > 60 ? [] : [[word, Math.round(min + ((max - min) * place) / 4)]];
    }),
  );
}
