import type { Locale } from '@wipeboard/shared';
import type { ReadBoard, Reader } from '../../../../src/console/desk/desk-page.tsx';
import { placesFor } from '../../../../src/domain/access/places.ts';
import { boards } from '../customers.ts';

/** Somebody signed in at the desk, with another board besides this one. */
export const reader = (locale: Locale): Reader => ({
  locale,
  email: 'dana@example.com',
  boards: [
    { key: 'corner-shop', name: boards[locale].name },
    { key: 'bakery', name: 'Bakery' },
  ],
  inLanguage: (other) => `?lang=${other}`,
});

export const readBoard = (locale: Locale): ReadBoard => ({
  key: 'corner-shop',
  name: boards[locale].name,
  places: placesFor('owner'),
});
