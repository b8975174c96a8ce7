import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { managerMailKinds } from '../../src/domain/delivery/outbox.ts';
import { addressedMail } from '../../src/mail/addressed-mail.ts';
import { guardMail } from '../../src/mail/mail-headers.ts';
import { mimeMessage } from '../../src/mail/mime-message.ts';
import { injections } from '../mail/transports/injections.ts';
import { mailsOf } from './hostile-mails.ts';
import { now } from './specimens/customers.ts';

const payloads = injections.flatMap(({ name, mail }) => (name.startsWith('subject: ') ? [mail.subject] : []));
const expected = [
  'from',
  'to',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'content-language',
  'auto-submitted',
  'mime-version',
  'content-type',
].toSorted();

it.each(managerMailKinds)(
  'the mail “%s” has its own headers and one recipient, whatever people and boards are called or write',
  { timeout: 60_000 },
  async (kind) => {
    expect(payloads.length).toBeGreaterThan(30);
    for (const text of payloads) {
      const recipient = { id: 'mgr_1', name: text, email: 'dana@shop.example' };
      const replyTo = { name: text, email: 'reply+token@desk.example' };
      const envelope = { from: 'board@desk.example', recipient, replyTo, thread: '<cmp_1@desk.example>' };
      const { subject } = mailsOf(text)[kind]();
      const guarded = guardMail(
        addressedMail(
          { subject, text: 'x', html: '<p>x</p>' },
          { ...envelope, board: { name: text, locale: 'en' } },
        ),
      );
      if (!guarded.ok) throw new Error(guarded.problem);
      const parsed = await simpleParser(mimeMessage(guarded.mail, '<obx_1@desk.example>', new Date(now)));
      expect(parsed.headerLines.map(({ key }) => key).toSorted()).toEqual(expected);
      expect([parsed.to].flat().flatMap((one) => one?.value.map(({ address }) => address))).toEqual([
        'dana@shop.example',
      ]);
      expect(parsed.replyTo?.value.map(({ address }) => address)).toEqual(['reply+token@desk.example']);
    }
  },
);
