import { locales } from '@wipeboard/shared';
import { describe, expect, test } from 'vitest';
import { harshPhrases, hintReasons, type HintReason } from '../../src/domain/harsh-phrases.ts';
import { phraseHints } from '../../src/domain/phrase-hints.ts';

const found = (text: string) => phraseHints(text).map(({ reason, phrase }) => [reason, phrase]);

const landBadly: [text: string, reason: HintReason, phrase: string][] = [
  ['I am afraid that’s our policy.', 'policy', 'that’s our policy'],
  ['THATS OUR POLICY', 'policy', 'THATS OUR POLICY'],
  ['You should have kept the receipt.', 'should-have', 'You should have'],
  ['Please calm down, we are on it.', 'calm-down', 'calm down'],
  ['As I already said: it takes a week.', 'already-said', 'As I already said'],
  ['There is nothing we\ncan do about it.', 'nothing-to-do', 'nothing we\ncan do'],
  ['To be honest, this happens.', 'to-be-honest', 'To be honest'],
  ['I am sorry that you feel this way.', 'if-you-feel', 'sorry that you feel'],
  ['I’m sorry, but we close at six.', 'sorry-but', 'I’m sorry, but'],
  ['It is not our problem.', 'not-our-job', 'not our problem'],
  ['You failed to close the lid.', 'you-misread', 'You failed to'],
  ['Nobody else has complained.', 'nobody-else', 'Nobody else has complained'],
  ['Das ist bei uns so.', 'policy', 'Das ist bei uns so'],
  ['Sie hätten das früher sagen müssen.', 'should-have', 'Sie hätten das früher sagen müssen'],
  ['Bitte beruhigen Sie sich.', 'calm-down', 'beruhigen Sie sich'],
  ['Wie ich bereits schrieb', 'already-said', 'Wie ich bereits'],
  ['Da können wir nichts tun', 'nothing-to-do', 'können wir nichts tun'],
  ['Ehrlich gesagt, nein', 'to-be-honest', 'Ehrlich gesagt'],
  ['Es tut mir leid, aber so ist es', 'sorry-but', 'tut mir leid, aber'],
  ['Dafür bin ich nicht zuständig', 'not-our-job', 'Dafür bin ich nicht zuständig'],
  ['Sie haben uns falsch verstanden', 'you-misread', 'Sie haben uns falsch verstanden'],
  ['هذه سياستنا', 'policy', 'هذه سياستنا'],
  ['وهذه سياستنا.', 'policy', 'وهذه سياستنا'],
  ['كان عليك أن تتصل', 'should-have', 'كان عليك'],
  ['كما قُلت، سيستغرق أسبوعًا', 'already-said', 'كما قُلت'],
  ['لا يمكننا فعل شيء', 'nothing-to-do', 'لا يمكننا فعل شيء'],
  ['بصراحة هذا يحدث', 'to-be-honest', 'بصراحة'],
  ['أنت الوحيد الذي اشتكى', 'nobody-else', 'أنت الوحيد'],
];

test.each(landBadly)('“%s” gets a gentle hint', (text, reason, phrase) => {
  expect(found(text)).toContainEqual([reason, phrase]);
});

const fine = [
  '',
  'I am sorry about what happened, and thank you for telling us.',
  'You should have heard from us sooner, and I am sorry for that.',
  'You should have received your money by now.',
  'We should have seen it.',
  'Our policyholders are welcome.',
  'The honest answer is that we forgot.',
  'Sie hätten früher von uns hören sollen.',
  'Sie hätten eine Antwort bekommen müssen.',
  'Sie hätten recht. Das müssen wir ändern.',
  'Das hätten wir Ihnen sagen sollen.',
  'Wir können nichts\n\ntun wir einfach so.',
  'الخبز في الفرن',
  'سياستنا الجديدة تعيد المبلغ',
  `${'a '.repeat(2_000)}b`,
  '…[…]…!!!…',
];

test.each(fine)('“%s” gets none', (text) => {
  expect(found(text)).toEqual([]);
});

test('each reason is named once, in the order of the text, as it was typed', () => {
  const text = 'To be honest, that is our policy. It’s our policy! You should have known.';
  expect(found(text)).toEqual([
    ['to-be-honest', 'To be honest'],
    ['policy', 'that is our policy'],
    ['should-have', 'You should have'],
  ]);
});

test('a text at its longest is read at once', () => {
  const text = 'sie hätten '.repeat(450);
  expect(found(text)).toEqual([]);
});

describe.each(locales)('%s', (locale) => {
  test.each(hintReasons)('finds each of its own phrases: %s', (reason) => {
    for (const phrase of harshPhrases[locale][reason]) {
      const reasons = phraseHints(`x, ${phrase.replace('…', 'das')}. x`).map(({ reason }) => reason);
      expect(reasons, phrase).toContain(reason);
    }
  });
});
