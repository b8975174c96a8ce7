import type { Locale } from '@wipeboard/shared';
import { importPage } from '../../../../src/console/exchange/import-page.tsx';
import { oneImportPage } from '../../../../src/console/exchange/one-import-page.tsx';
import { OverviewPage } from '../../../../src/console/exchange/overview-page.tsx';
import { htmlPage } from '../../../../src/console/layout.tsx';
import type { SettingsView } from '../../../../src/console/settings/settings-frame.tsx';
import { boardFileSchema } from '../../../../src/domain/board/board.ts';
import type { BoardSummary } from '../../../../src/domain/exchange/board-summary.ts';
import { shareOf } from '../../../../src/domain/exchange/share.ts';
import type { CheckedImport } from '../../../../src/queries/exchange/checked-import.ts';
import type { Import, ImportState } from '../../../../src/queries/exchange/imports.ts';
import { boards, now } from '../customers.ts';
import { readBoard, reader } from './desk-frame.ts';

const day = 86_400_000;

const quiet: BoardSummary = {
  key: 'quiet',
  name: 'Kiosk',
  timeZone: 'Europe/Berlin',
  mayManage: true,
  open: 0,
  overdue: 0,
  unanswered: 0,
  unreached: 0,
  aside: 0,
  complaints: 0,
  answering: [],
  climbs: 0,
};

const busy = (locale: Locale): BoardSummary => ({
  ...quiet,
  key: 'corner-shop',
  name: boards[locale].name,
  open: 9,
  overdue: 5,
  unanswered: 7,
  unreached: 2,
  aside: 12,
  satisfied: shareOf(168, 200),
  earlier: shareOf(142, 201),
  complaints: 16,
  answering: [
    { name: 'Dana Weiss', complaints: 12 },
    { name: 'Konstantin Freiherr von und zu Wolkenstein-Hohenlohe', complaints: 3 },
    { name: 'عمر حداد', complaints: 1 },
  ],
  climbs: 4,
  lastAt: now - 1_200_000,
});

const long: BoardSummary = {
  ...quiet,
  key: 'bakery',
  name: 'Donaudampfschifffahrtsgesellschaftsbäckerei am Heumarkt, Filiale Nord',
  open: 1,
  satisfied: shareOf(3, 3),
  complaints: 2,
  climbs: 0,
  answering: [{ name: 'Lena Brandt', complaints: 1 }],
  lastAt: now - 9 * day,
};

const overviewOf = (locale: Locale, some: BoardSummary[]) =>
  htmlPage(OverviewPage({ reader: reader(locale), boards: some, now }));

function view(locale: Locale): SettingsView {
  const file = boardFileSchema.parse({
    key: 'corner-shop',
    name: boards[locale].name,
    locale,
    timeZone: 'Europe/Berlin',
    origins: ['https://shop.example'],
    managers: [{ id: 'lena', name: 'Lena Brandt', email: 'lena@shop.example', role: 'owner', tier: 1 }],
  });
  const board = { ...file, database: 'DB', version: 1, people: [] };
  return { reader: reader(locale), read: readBoard(locale), board, now };
}

export const brought = (state: ImportState, more: Partial<Import> = {}): Import => ({
  id: 'imp_01JD8ZK3Y6',
  boardId: 'corner-shop',
  fileName: 'Rückmeldungen 2025 (Export, endgültig, wirklich).csv',
  digest: '0',
  bytes: 812_000,
  encoding: 'windows-1252',
  delimiter: ';',
  header: ['Datum', 'Bewertung', 'Kommentar', 'E-Mail', ''],
  mapping: {
    columns: { at: 0, rating: 1, text: 2, email: 3 },
    scale: 'csat',
    words: { 'sehr gut': 5, schlecht: 2 },
    order: 'day-first',
    timeZone: 'Europe/Berlin',
    ours: false,
  },
  rows: 5_000,
  chunks: 20,
  nextChunk: 7,
  loaded: state === 'staged' ? 0 : 1_750,
  leftOut: state === 'staged' ? 0 : 12,
  state,
  createdAt: now - 3_600_000,
  by: 'Lena Brandt',
  ...more,
});

export function checked(cell: string): CheckedImport {
  const row = { line: 2, cells: ['05.11.2025 10:00', '4', cell, 'ada@home.example', ''] };
  const made = {
    line: 2,
    at: now - 17 * day,
    hasPage: false,
    input: {
      key: '00000000-0000-4000-8000-000000000000',
      revision: 1,
      final: true,
      kind: 'rating' as const,
      rating: { metric: 'csat' as const, value: 4 },
      tone: 'praise' as const,
      context: { url: 'https://shop.example' },
    },
  };
  const problem = { line: 3, problem: 'no-date' as const, field: 'at' as const, cell: '31.02.2025' };
  return {
    good: 4_988,
    problems: [
      problem,
      { line: 17, problem: 'not-on-scale', field: 'rating', cell },
      { line: 4_711, problem: 'nothing' },
    ],
    first: now - 400 * day,
    last: now - 2 * day,
    preview: [
      { row, made },
      { row: { ...row, line: 3, cells: ['31.02.2025', '4'] }, made: problem },
    ],
  };
}

/** What is brought in, and somebody’s boards side by side. */
export function exchangePages(locale: Locale): [string, string][] {
  const shown = view(locale);
  const cell = 'Die Tomaten waren so frisch wie vom Feld, und Marta an der Kasse ist ein Sonnenschein.';
  const typed = {
    mapping: { ...brought('staged').mapping, timeZone: 'Mars/Olympus' },
    words: 'gut',
    problems: ['timeZone' as const, 'words' as const],
  };
  return [
    ['overview', overviewOf(locale, [busy(locale), long, quiet])],
    ['overview-one', overviewOf(locale, [quiet])],
    ['import-empty', importPage({ view: shown, imports: [], problem: 'too-large' })],
    [
      'import',
      importPage({
        view: shown,
        imports: [
          brought('staged'),
          brought('loading'),
          brought('loaded', { loaded: 4_988 }),
          brought('undone'),
        ],
      }),
    ],
    [
      'import-staged',
      oneImportPage({
        view: shown,
        one: brought('staged'),
        same: brought('loaded', { loaded: 4_988 }),
        check: checked(cell),
      }),
    ],
    [
      'import-typed',
      oneImportPage({ view: shown, one: brought('staged'), check: { ...checked(cell), good: 0 }, typed }),
    ],
    ['import-loading', oneImportPage({ view: shown, one: brought('loading') })],
    ['import-loaded', oneImportPage({ view: shown, one: brought('loaded', { loaded: 4_988 }) })],
    [
      'import-undone',
      oneImportPage({
        view: shown,
        one: brought('undone', { undoneAt: now - 60_000, undoneBy: 'Lena Brandt' }),
      }),
    ],
  ];
}
