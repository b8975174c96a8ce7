import { expect, test } from 'vitest';
import { mailCommand } from '../../src/domain/reply/mail-command.ts';
import { verdictWords } from '../../src/domain/reply/verdict-words.ts';
import { messagesFor } from '../../src/messages/messages.ts';

const dana = { id: 'dana', name: 'Dana Weiss', email: 'dana@shop.example' };
const people = [
  dana,
  { id: 'omar', name: 'Omar Haddad', email: 'omar@shop.example' },
  { id: 'sami-n', name: 'سامي نصر', email: 'sami@shop.example' },
];
const read = (words: string) => mailCommand(words, dana, people);
const acknowledge = { acts: [{ act: 'acknowledge' }] };
const resolve = (told: string) => ({ acts: [{ act: 'resolve', resolution: { told } }] });
const answer = (text: string) => ({ acts: [{ act: 'answer', text }] });
const handOver = (to: string, text?: string) => ({ acts: [{ act: 'hand-over', to, text }] });

const acknowledging = `
  acknowledge | Acknowledged. | ACK | ack! | Mine | I'll take it | I’ll take it. | *on it* | Got it 👍 | Ack, thanks
  Übernehme ich | ich übernehme das! | Ich kümmere mich darum. | Bestätigt | uebernehme ich
  استلمت | تمّ الاستلام | سأتولى الأمر. | أتولّى الأمر
`;

test.each([
  ...acknowledging.trim().split(/ *[|\n] */),
  'ack\n\nDana',
  'Mine.\n\nBest regards\nDana Weiss\nCorner Shop',
  'übernehme ich\n\nViele Grüße\nDana',
])('“%s” acknowledges', (words) => expect(read(words)).toEqual(acknowledge));

test.each([
  ['resolved: we refunded it', 'we refunded it'],
  ['Resolved : we refunded it', 'we refunded it'],
  ['DONE – we refunded it', 'we refunded it'],
  ['Done:\nwe refunded it\n\nDana', 'we refunded it\n\nDana'],
  ['resolved\n\nDear Mia, we refunded it.', 'Dear Mia, we refunded it.'],
  ['Erledigt: wir haben es erstattet', 'wir haben es erstattet'],
  ['gelöst: die Tür schließt wieder', 'die Tür schließt wieder'],
  ['تم الحل: أعدنا المبلغ', 'أعدنا المبلغ'],
  ['تمّ الحلّ: أعدنا المبلغ', 'أعدنا المبلغ'],
])('“%s” resolves', (words, told) => expect(read(words)).toEqual(resolve(told)));

test.each([
  ['remark: she is a regular', 'she is a regular'],
  ['Private note: call first', 'call first'],
  ['Notiz: nur vormittags anrufen', 'nur vormittags anrufen'],
  ['ملاحظة: عميلة دائمة', 'عميلة دائمة'],
])('“%s” is a remark', (words, text) => expect(read(words)).toEqual({ acts: [{ act: 'remark', text }] }));

test.each([
  ['hand over to omar: you know the supplier', 'omar', 'you know the supplier'],
  ['Hand over to Omar Haddad', 'omar', undefined],
  ['pass to omar@shop.example\nYou know the supplier.', 'omar', 'You know the supplier.'],
  ['Hand over to Omar, please', 'omar', undefined],
  ['übergeben an Omar: bitte anrufen', 'omar', 'bitte anrufen'],
  ['تحويل إلى سامي: من فضلك اتصل بها', 'sami-n', 'من فضلك اتصل بها'],
])('“%s” hands over', (words, to, text) => expect(read(words)).toEqual(handOver(to, text)));

test.each([
  ['Approved', { act: 'approve' }],
  ['genehmigt', { act: 'approve' }],
  ['موافق', { act: 'approve' }],
  ['decline: too dear', { act: 'decline', text: 'too dear' }],
  ['Abgelehnt: zu teuer', { act: 'decline', text: 'zu teuer' }],
  ['declined', { act: 'decline', text: undefined }],
])('“%s” decides about a gesture', (words, act) => expect(read(words)).toEqual({ acts: [act] }));

test.each([
  'Dear Mia,\n\nwe are sorry.',
  'Note that we close at 8 tonight.',
  'Hello Mia: your parcel has left.',
  'Sorry, that was our mistake.',
  'On Monday we open again.',
  'Private parking is behind the shop.',
  'Liebe Frau Bauer, das Geld ist unterwegs.',
  'نعتذر عن ذلك.',
  'Mine was broken, too, so I know how you feel.',
])('“%s” is an answer to the customer', (words) => expect(read(words)).toEqual(answer(words)));

test('what follows “answer:” is an answer, whatever it looks like', () => {
  expect(read('answer: Done! Your refund is on its way.')).toEqual(
    answer('Done! Your refund is on its way.'),
  );
  expect(read('Antwort: ok')).toEqual(answer('ok'));
});

test.each([
  'resloved: we refunded it',
  'aknowledge',
  'acknowlege it',
  'close it',
  'forward to bob',
  'hand over to Bob: please call',
  'hnad over to omar: please',
  'Resolved. We refunded it.',
  'resolved',
  'resolved:',
  'erledgt: erstattet',
  'Hilfe',
  'yes',
  'ok',
  'unsubscribe',
  'approve the refund but only half of it',
])('“%s” is unclear', (words) => expect(read(words)).toEqual({ acts: [], unclear: words }));

test('words below an acknowledgement are not sent to anybody', () => {
  expect(read('Mine.\n\nOmar, was it you?')).toEqual({ ...acknowledge, unclear: 'Omar, was it you?' });
});

test.each(['en', 'de', 'ar'] as const)('every command that our mails name is understood in %s', (locale) => {
  const { commands } = messagesFor(locale).managerMails;
  const asked = (say: string) => read(say.replace('…', 'words')).acts[0];
  expect(asked(commands.acknowledge.say)).toEqual({ act: 'acknowledge' });
  expect(asked(commands.resolve.say)).toEqual({ act: 'resolve', resolution: { told: 'words' } });
  expect(asked(commands.remark.say)).toEqual({ act: 'remark', text: 'words' });
  for (const { id, name } of people) {
    expect(asked(commands.handOver.say(name))).toEqual({ act: 'hand-over', to: id, text: 'words' });
  }
  expect(asked(commands.approve.say)).toEqual({ act: 'approve' });
  expect(asked(commands.decline.say)).toEqual({ act: 'decline', text: 'words' });
  expect(asked(commands.answer.say)).toEqual({ act: 'answer', text: 'words' });
});

test('no words ask for nothing', () => expect(read(' \n ')).toEqual({ acts: [] }));

test.each([
  ['Yes', true, undefined],
  ['yes, thank you!', true, undefined],
  ['Ja, danke\n\nMia', true, 'Mia'],
  ['نعم، شكرًا', true, undefined],
  ['No.\nIt was soft again.', false, 'It was soft again.'],
  ['Nein, leider nicht', false, undefined],
  ['لا', false, undefined],
])('“%s” is a verdict', (words, helped, text) => expect(verdictWords(words)).toEqual({ helped, text }));

test.each(['Yes but when?', 'No idea', 'Nothing came', 'Ja, aber wann?', 'Thanks', ''])(
  '“%s” is no verdict',
  (words) => expect(verdictWords(words)).toBe(undefined),
);
