import { expect, test } from 'vitest';
import type { SubmissionInput } from '@wipeboard/shared';
import type { Evidence } from '../chaos/evidence.ts';
import { tally, type Witnesses } from '../chaos/tally.ts';
import { violations } from '../chaos/violations.ts';

const messageIdOf = (outboxId: string) => `<${outboxId}@shop.example>`;
const said = (key: string): SubmissionInput => ({
  key,
  revision: 1,
  final: true,
  kind: 'comment',
  tone: 'complaint',
  text: `words of ${key}`,
  context: { url: 'https://shop.example/' },
});

/** Three complaints, all as they should be. */
function goodRun(): { evidence: Evidence; witnesses: Witnesses } {
  const keys = ['a', 'b', 'c'];
  return {
    evidence: {
      submissions: keys.map((key) => ({ id: `sub_${key}`, key, revision: 1, text: `words of ${key}` })),
      complaints: keys.map((key) => ({ id: `cmp_${key}`, submission_id: `sub_${key}` })),
      outbox: keys.map((key) => ({
        id: `obx_${key}`,
        complaint_id: `cmp_${key}`,
        state: 'sent',
        attempts: 1,
        doubts: 0,
        owed_since: 1_000,
        sent_at: 4_000,
      })),
      counted: 3,
    },
    witnesses: {
      customers: 3,
      acknowledged: new Map(keys.map((key) => [key, { input: said(key) }])),
      receipts: new Set(keys.map((key) => `${key} WB-${key}`)),
      mailIds: keys.map((key) => messageIdOf(`obx_${key}`)),
      messageIdOf,
    },
  };
}

type Run = ReturnType<typeof goodRun>;
const judged = (change: (run: Run) => void, more = {}) => {
  const run = goodRun();
  change(run);
  return violations(tally(run.evidence, run.witnesses), { refused: [], owed: 0, ...more });
};

test('a run in which nothing went wrong violates nothing', () => {
  expect(judged(() => undefined)).toEqual([]);
});

test.each<[string, (run: Run) => void, string]>([
  [
    'an acknowledged submission that is not stored',
    ({ evidence }) => void evidence.submissions.pop(),
    'lost or altered',
  ],
  [
    'stored words that differ from the acknowledged ones',
    ({ evidence }) => void (evidence.submissions[0]!.text = 'other words'),
    '1 acknowledged submissions are lost or altered',
  ],
  [
    'an acknowledged extension of which only the first revision is stored',
    ({ witnesses }) => void witnesses.acknowledged.set('a', { input: { ...said('a'), revision: 2 } }),
    '1 acknowledged submissions are lost or altered',
  ],
  [
    'two rows of one key',
    ({ evidence }) => void evidence.submissions.push({ ...evidence.submissions[0]!, id: 'sub_a2' }),
    '1 duplicate rows',
  ],
  [
    'a mail that never came',
    ({ witnesses }) => void witnesses.mailIds.pop(),
    '1 complaints without their mail',
  ],
  [
    'a complaint that owes nothing',
    ({ evidence }) => void evidence.outbox.pop(),
    '1 complaints without their mail',
  ],
  [
    'a submission without its complaint',
    ({ evidence }) => void evidence.complaints.pop(),
    '1 complaints without',
  ],
  [
    'a mail that came twice undisturbed',
    ({ witnesses }) => void witnesses.mailIds.push(messageIdOf('obx_a')),
    '1 mails doubled although no try was interrupted',
  ],
  [
    'a mail out of nowhere',
    ({ witnesses }) => void witnesses.mailIds.push('<x@y>'),
    '1 mails that nobody owed',
  ],
  [
    'a rollup that counted twice',
    ({ evidence }) => void (evidence.counted = 4),
    '-1 submissions counted wrongly',
  ],
  [
    'a resend whose receipt names something else',
    ({ witnesses }) => void witnesses.receipts.add('a WB-other'),
    '1 keys had receipts for different submissions',
  ],
  [
    'a customer who was never shown a receipt',
    ({ witnesses }) => void (witnesses.customers = 4),
    '1 customers were never shown a receipt',
  ],
])('%s is a violation', (_, change, sentence) => {
  expect(judged(change).join('; ')).toContain(sentence);
});

test('a doubled mail is allowed where a try was interrupted', () => {
  const doubled = ({ evidence, witnesses }: Run) => {
    evidence.outbox[0]!.doubts = 1;
    witnesses.mailIds.push(messageIdOf('obx_a'));
  };
  expect(judged(doubled)).toEqual([]);
});

test('a mail that was interrupted twice and did not come is missing, though it is left to a person', () => {
  const { evidence, witnesses } = goodRun();
  evidence.outbox[0] = { ...evidence.outbox[0]!, state: 'uncertain', doubts: 2, sent_at: null };
  witnesses.mailIds.shift();
  expect(tally(evidence, witnesses)).toMatchObject({ withoutMail: 1, leftToPerson: 1, mailed: 2 });
});

test('where no clock was moved, a mail that waited too long is a violation', () => {
  const late = ({ evidence }: Run) => void (evidence.outbox[1]!.sent_at = 1_000 + 131_000);
  expect(judged(late, { longestWait: 130 })).toEqual(['a mail waited 131 s, longer than 130 s']);
});
