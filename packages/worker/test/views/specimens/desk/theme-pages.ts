import type { Locale } from '@wipeboard/shared';
import { htmlPage } from '../../../../src/console/layout.tsx';
import { themePage } from '../../../../src/console/themes/theme-page.tsx';
import { themesPage } from '../../../../src/console/themes/themes-page.tsx';
import { ThemeTags } from '../../../../src/console/themes/theme-tags.tsx';
import type { ThemeCount } from '../../../../src/domain/themes/theme-report.ts';
import { messagesFor } from '../../../../src/messages/messages.ts';
import { now } from '../customers.ts';
import { readBoard, reader } from './desk-frame.ts';

const names: Record<Locale, string[]> = {
  en: ['Freezers', 'Waiting at the till', 'Delivery'],
  de: ['Kühltheken', 'Warteschlangenbewältigungsmaßnahmen', 'Lieferung'],
  ar: ['الثلاجات', 'الانتظار عند الصندوق', 'التوصيل'],
};
const words: Record<Locale, string[]> = {
  en: ['freezer door', 'self checkout', 'parking', 'friendly staff', 'cold soup'],
  de: ['kühltheke kaputt', 'selbstbedienungskasse', 'parkplatz', 'freundliches personal', 'brot'],
  ar: ['باب الثلاجة', 'الدفع الذاتي', 'موقف السيارات', 'موظفون لطفاء', 'الخبز'],
};

const count = (name: string, n: number): ThemeCount => ({
  id: `thm_0${n}`,
  name,
  people: 1_284 - n * 400,
  value: 84_210 - n * 21_000,
  submissions: 1_733 - n * 500,
  before: 1_400 - n * 300,
  rated: n === 2 ? 0 : 900,
  low: n === 2 ? 0 : 512,
});

/** The pages of themes; `text` is what people typed and customers wrote. */
export function themePages(locale: Locale, text?: string): [name: string, html: string][] {
  const face = { reader: reader(locale), read: readBoard(locale) };
  const named = text === undefined ? names[locale] : [text];
  const term = (term: string, n: number) => ({ term, people: 41 - n * 7, before: 12 - n, g2: 22 });
  const said = text === undefined ? words[locale] : [text];
  const usual = {
    ...face,
    period: { from: '2026-08-24', to: '2026-11-22' },
    weeks: 13,
    offered: [4, 13, 52],
    by: 'people' as const,
    mayAct: true,
  };
  const theme = { id: 'thm_00', name: named[0]!, rules: said, upto: now - 30 * 86_400_000 };
  const form = { fields: { name: named[0]!, rules: said.join('\n') }, problems: {} };
  const tags = named.map((name, n) => ({ id: `thm_0${n}`, name }));
  const { problem } = messagesFor(locale).themes;
  return [
    ['themes-none', themesPage({ ...usual, themes: [], mayAct: true })],
    [
      'themes',
      themesPage({
        ...usual,
        themes: named.map(count),
        terms: { frequent: said.map(term), rising: said.slice(0, 2).map(term), people: 90, peopleBefore: 80 },
        note: { kind: 'removed', id: 'thm_09', name: named[0]! },
      }),
    ],
    [
      'theme',
      themePage({
        ...face,
        theme,
        form,
        timeZone: 'Europe/Berlin',
        preview: { of: 500, found: 23, samples: said.map((text, n) => ({ id: `sub_${n}`, text })) },
        note: { kind: 'saved' },
      }),
    ],
    [
      'theme-wrong',
      themePage({
        ...face,
        form: { ...form, problems: { name: problem['name']!, rules: problem['rules']! } },
        timeZone: 'Europe/Berlin',
        preview: { of: 500, found: 0, samples: [] },
      }),
    ],
    ...(text === undefined
      ? []
      : ([
          [
            'theme-tags',
            htmlPage(
              ThemeTags({
                board: 'corner-shop',
                locale,
                submission: 'sub_1',
                themes: tags,
                offered: [...tags, { id: 'thm_z', name: text }],
                mayAct: true,
              })!,
            ),
          ],
        ] as [string, string][])),
  ];
}
