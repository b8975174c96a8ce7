import { expect, test } from 'vitest';
import { boardFileSchema } from '../../src/domain/board/board.ts';
import { policyPreview, type PreviewEntry } from '../../src/domain/complaint/policy-preview.ts';
import { trialOf, triedSchema, withSettings } from '../../src/domain/complaint/policy-trial.ts';

const day = [['08:00', '18:00']];
const board = boardFileSchema.parse({
  key: 'corner-shop',
  name: 'Corner Shop',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  origins: ['https://shop.example'],
  managers: [
    { id: 'dana', name: 'Dana', email: 'dana@shop.example', tier: 1 },
    { id: 'omar', name: 'Omar', email: 'omar@shop.example', tier: 2, role: 'owner' },
  ],
  policy: { hours: { weekly: { mon: day, tue: day, wed: day, thu: day, fri: day } }, resolveMinutes: 600 },
});

const told = (entry: PreviewEntry) => {
  const at = new Date(entry.at).toISOString().slice(0, 16);
  if (entry.what === 'mail') return `${at} ${entry.kind} ${entry.to}`;
  if (entry.what === 'climbs') return `${at} climbs to ${entry.to} (${entry.because})`;
  return `${at} ${entry.what}`;
};
const preview = (fields: Record<string, string>, on = board) =>
  policyPreview(trialOf(on, triedSchema.parse({ at: '2026-11-20T17:00', ...fields }))).map(told);

test('nobody answers: it reaches one after the other, then the last each day', () => {
  expect(preview({ rating: '1', text: 'The freezer' })).toEqual([
    '2026-11-20T16:00 opens',
    '2026-11-20T16:00 escalation dana',
    '2026-11-23T10:00 climbs to omar (acknowledge-due)',
    '2026-11-23T10:00 escalation omar',
    '2026-11-23T10:00 moved-on dana',
    '2026-11-23T14:00 reminder omar',
    '2026-11-24T14:00 reminder omar',
    '2026-11-25T14:00 onward',
  ]);
});

test('acknowledged and then forgotten, it climbs by the other clock', () => {
  expect(preview({ rating: 'csat:2', acknowledgedAfter: '30' }).slice(1, 6)).toEqual([
    '2026-11-20T16:02 escalation dana',
    '2026-11-20T16:30 acknowledged',
    '2026-11-23T16:00 climbs to omar (resolve-due)',
    '2026-11-23T16:00 escalation omar',
    '2026-11-23T16:00 moved-on dana',
  ]);
});

test('what needs no answer sets nothing in motion', () => {
  expect(preview({ rating: '5' })).toEqual([]);
  expect(preview({ text: 'Lovely', tone: 'praise' })).toEqual([]);
});

test('wishes and worth are judged as the real ones are', () => {
  expect(preview({ rating: '5', manager: 'yes' })[1]).toBe('2026-11-20T16:00 escalation dana');
  const top = { ...board, policy: { ...board.policy, straightToTop: true, valueAtLeast: 100 } };
  expect(preview({ rating: '5', top: 'yes' }, top)[1]).toBe('2026-11-20T16:00 escalation omar');
  expect(preview({ rating: '5', value: '100' }, top)[0]).toBe('2026-11-20T16:00 opens');
});

test('it ends after a month, however slow the clocks', () => {
  const slow = boardFileSchema.parse({ ...board, policy: { acknowledgeMinutes: 129_600 } });
  expect(preview({ rating: '1' }, slow)).toEqual([
    '2026-11-20T16:00 opens',
    '2026-11-20T16:02 escalation dana',
  ]);
});

test('mails that wait stand where they leave', () => {
  const quiet = { ...board.policy, hours: undefined, quietHours: { from: '16:00', to: '09:00' } };
  expect(preview({ rating: '1' }, { ...board, policy: quiet }).slice(0, 3)).toEqual([
    '2026-11-20T16:00 opens',
    '2026-11-21T08:00 escalation dana',
    '2026-11-21T12:00 climbs to omar (acknowledge-due)',
  ]);
});

test('a submission of nothing is none', () => {
  expect(triedSchema.safeParse({ at: '2026-11-20T17:00' }).error?.issues[0]).toMatchObject({
    path: ['rating'],
    message: 'is needed where nothing is written',
  });
});

test.each([
  ['{', '', 'is not JSON'],
  ['{"name":"Other"}', '', 'Unrecognized key: "name"'],
  ['{"managers":[]}', 'managers', 'nobody has a tier'],
  [
    '{"managers":[{"id":"a","name":"A","email":"a@b.example","tier":1}],"timeZone":"Berlin"}',
    'timeZone',
    'is not a time zone',
  ],
])('settings like %s are refused with their place', (json, path, message) => {
  const read = withSettings(board, json);
  if (read.kind === 'read') throw new Error('was read');
  expect(read.problems).toContainEqual({ path, message: expect.stringContaining(message) });
});

test('settings keep all of the board that they do not name', () => {
  const managers = [{ id: 'ines', name: 'Ines', email: 'ines@shop.example', tier: 1 }];
  const read = withSettings(board, JSON.stringify({ managers, policy: { acknowledgeMinutes: 5 } }));
  if (read.kind === 'wrong') throw new Error(JSON.stringify(read.problems));
  expect(read.value).toMatchObject({ key: 'corner-shop', timeZone: 'Europe/Berlin' });
  expect(preview({ rating: '1' }, read.value)[1]).toBe('2026-11-20T16:02 escalation ines');
});
