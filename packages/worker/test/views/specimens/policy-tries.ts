import type { Locale } from '@wipeboard/shared';
import { policyTryPage } from '../../../src/console/policy-try-page.tsx';
import { boardFileSchema } from '../../../src/domain/board/board.ts';
import { tryPolicy } from '../../../src/operations/try-policy.ts';

const spans: [string, string][] = [['08:00', '20:00']];

const board = (locale: Locale) =>
  boardFileSchema.parse({
    key: 'corner-shop',
    name: 'Corner Shop',
    locale,
    timeZone: 'Europe/Berlin',
    origins: ['https://shop.example'],
    look: { accent: '#1f6b45' },
    policy: {
      watchList: ['allergy'],
      resolveMinutes: 720,
      straightToTop: true,
      quietHours: { from: '21:00', to: '07:00' },
      hours: { weekly: { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans } },
    },
    managers: [
      { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example', tier: 1 },
      { id: 'omar', name: 'عمر حداد', email: 'omar@shop.example', tier: 2 },
      { id: 'lena', name: 'Lena Brandt', email: 'lena@shop.example', role: 'owner' },
    ],
  });

type Fields = Record<string, string | undefined>;

/** The page on which an owner tries a policy: shown, nothing to show, and with mistakes. */
export function policyTries(locale: Locale): [string, string][] {
  const live = board(locale);
  const settings = JSON.stringify(
    { timeZone: live.timeZone, policy: live.policy, managers: live.managers },
    undefined,
    2,
  );
  const page = (fields: Fields, typed = settings) =>
    policyTryPage(tryPolicy(live, fields, typed), {
      board: live,
      fields,
      settings: typed,
      locale,
      inLanguage: (other) => `?lang=${other}`,
    });
  const words = 'My allergy was ignored <b>twice</b>';
  return [
    ['policy-try', page({ rating: 'csat:1', tone: 'complaint', text: words, at: '2026-12-19T19:00' })],
    ['policy-try-taken', page({ rating: 'csat:1', acknowledgedAfter: '30', at: '2026-11-23T09:00' })],
    ['policy-try-nothing', page({ rating: 'csat:5', at: '2026-11-23T09:00' })],
    ['policy-try-wrong', page({ at: 'soon' }, settings.replace('"Europe/Berlin"', '"Berlin"'))],
  ];
}
