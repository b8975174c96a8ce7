import type { Locale } from '@wipeboard/shared';
import type { Finding } from '../../../../src/domain/settings/page-findings.ts';
import { changesPage } from '../../../../src/console/settings/changes-page.tsx';
import { generalPage } from '../../../../src/console/settings/general-page.tsx';
import { languagesPage } from '../../../../src/console/settings/languages-page.tsx';
import { lookFieldsOf, lookPage } from '../../../../src/console/settings/look-page.tsx';
import { newBoardPage } from '../../../../src/console/settings/new-board-page.tsx';
import { originsPage } from '../../../../src/console/settings/origins-page.tsx';
import { questionsPage } from '../../../../src/console/settings/questions-page.tsx';
import type { SettingsView } from '../../../../src/console/settings/settings-frame.tsx';
import { settingsPage } from '../../../../src/console/settings/settings-page.tsx';
import { snippetPage } from '../../../../src/console/settings/snippet-page.tsx';
import { wallFieldsOf, wallSettingsPage } from '../../../../src/console/settings/wall-settings-page.tsx';
import { boardDocumentSchema } from '../../../../src/domain/board/board.ts';
import type { BoardChange } from '../../../../src/queries/settings/board-changes.ts';
import { boards, now } from '../customers.ts';
import { readBoard, reader } from './desk-frame.ts';

const minute = 60_000;

/** The pages of a board’s settings; with `text` in every field that is not ours, where it is given. */
export function settingPages(locale: Locale, text?: string): [string, string][] {
  const view = viewOf(locale, text);
  const change: BoardChange = {
    version: 7,
    at: now - 30 * minute,
    by: 'dana',
    section: 'general',
    before: { name: text ?? 'The Corner' },
    after: { name: text ?? boards[locale].name, questions: view.board.questions },
  };
  const typed = {
    fields: { name: text ?? '', timeZone: text ?? 'Mars' },
    problems: { timeZone: text ?? 'No' },
  };
  const site = text ?? 'https://shop.example';
  const sightings = [
    { origin: site, allowed: true, at: now - minute },
    { origin: text ?? 'https://staging.shop.example', allowed: false, at: now - 90 * minute },
  ];
  const findings: Finding[] = [
    { what: 'other-key', found: text ?? 'bakery' },
    { what: 'other-endpoint', found: text ?? 'https://old.example' },
    { what: 'unlisted', origin: text ?? 'https://www.shop.example' },
    { what: 'blocked', directives: [{ name: 'script-src', add: 'https://desk.example' }] },
    { what: 'no-script' },
  ];
  const address = text ?? 'https://www.shop.example/basket';
  return [
    ['settings', settingsPage({ ...view, note: { kind: 'undo-refused' } })],
    ['settings-general', generalPage({ ...view, note: { kind: 'meanwhile', changes: [change] } }, typed)],
    ['settings-questions', questionsPage({ ...view, step: 1 })],
    ['settings-look', lookPage({ ...view, step: 2 }, { fields: lookFieldsOf(view.board), problems: {} })],
    ['settings-languages', languagesPage(view, 'ar')],
    ['settings-origins', originsPage(view, { sightings, tested: { address, findings } })],
    [
      'settings-snippet',
      snippetPage(
        { ...view, step: 4 },
        {
          endpoint: 'https://desk.example',
          sightings,
          pages: [{ page: text ?? 'https://shop.example/basket', at: now - 5 * minute }],
        },
      ),
    ],
    [
      'settings-wall',
      wallSettingsPage(
        view,
        { fields: { ...wallFieldsOf(view.board), 'greeting-en': text ?? '' }, problems: {} },
        'https://desk.example',
      ),
    ],
    ['settings-changes', changesPage({ ...view, note: { kind: 'saved', version: 7 } }, [change], 7)],
    ['settings-unchanged', changesPage(view, [])],
    ['new-board', newBoardPage(view.reader, typed)],
  ];
}

function viewOf(locale: Locale, text?: string): SettingsView {
  const document = boardDocumentSchema.parse({
    key: 'corner-shop',
    name: boards[locale].name,
    locale,
    timeZone: 'Europe/Berlin',
    origins: ['https://shop.example'],
    questions: [
      { moment: 'checkout', metric: 'csat', look: 'faces', text: { en: 'How was it?', de: 'Wie war es?' } },
      { metric: 'nps' },
    ],
    look: { accent: '#e8b45a' },
  });
  const people = [
    { id: 'dana', name: text ?? 'Dana Weiss', email: 'dana@shop.example', role: 'owner' as const },
  ];
  const board = {
    ...document,
    ...(text !== undefined && {
      name: text,
      phone: text,
      origins: [text],
      questions: [{ moment: text, metric: 'csat' as const, text: { en: text } }],
      look: { accent: text },
    }),
    database: 'DB',
    version: 7,
    people: people.map((one) => ({ ...one, position: 0, away: [], goodwillLimit: 0 })),
  };
  return { reader: reader(locale), read: { ...readBoard(locale), name: board.name }, board, now };
}
