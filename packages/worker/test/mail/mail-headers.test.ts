import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardMail, isPlainAddress, nameText, subjectText } from '../../src/mail/mail-headers.ts';
import { sampleMail } from './transports/sample-mail.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('\r', '\n', '=', '?', '"', '<', '\ud800', '\u202a', '\0'),
  ),
});

describe('words on their way into a header', () => {
  it('are fit for one after subjectText and nameText, whatever they were', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mail = sampleMail({
          subject: subjectText(text),
          to: { name: nameText(text), email: 'dana@shop.example' },
        });
        expect(guardMail(mail)).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });

  it('stay as they are when there is nothing wrong with them', () => {
    for (const text of [
      'Zu spät geliefert 🍞',
      'شكوى من أحمد',
      'O’Hara, Dana (tier 1): 50% off?',
      'a = b ? c : d',
    ]) {
      expect(subjectText(text)).toBe(text);
    }
    expect(nameText('Dana "Dee" Weiss <dana>')).toBe('Dana ’Dee’ Weiss dana');
  });

  it('are cut by whole characters, with a mark that they were', () => {
    expect(subjectText('🍞'.repeat(200), 10)).toBe(`${'🍞'.repeat(9)}…`);
  });
});

describe('the guard', () => {
  it('says in one sentence what is wrong', () => {
    const problem = (changes: Parameters<typeof sampleMail>[0]) => guardMail(sampleMail(changes));
    expect(problem({ subject: 'a\nb' })).toEqual({
      ok: false,
      problem: 'The subject holds a line break or control character.',
    });
    expect(problem({ to: { email: 'dana' } })).toEqual({
      ok: false,
      problem: 'The To address is not a plain ASCII address.',
    });
    expect(problem({ headers: { Bcc: 'x' } })).toEqual({
      ok: false,
      problem: 'The header "Bcc" is not one that a mail may carry.',
    });
  });

  it('knows headers in any case, gives them their usual one, and lets none come twice', () => {
    const passed = guardMail(sampleMail({ headers: { 'auto-submitted': 'auto-replied', 'x-note': 'seen' } }));
    expect(passed).toMatchObject({ ok: false });
    const known = guardMail(sampleMail({ headers: { 'auto-submitted': 'auto-replied', 'X-Note': 'seen' } }));
    expect(known).toMatchObject({
      ok: true,
      mail: { headers: { 'Auto-Submitted': 'auto-replied', 'X-Note': 'seen' } },
    });
    expect(guardMail(sampleMail({ headers: { 'X-Note': 'a', 'X-NOTE': 'b' } }))).toMatchObject({ ok: false });
  });

  it('mends what a customer may well type, so that no mail is lost for it', () => {
    const subject = `Is 1 =? 2 \ud83d ${'very '.repeat(100)}`;
    const guarded = guardMail(sampleMail({ subject }));
    expect(guarded).toMatchObject({
      ok: true,
      mail: { subject: expect.stringMatching(/^Is 1 = \? 2 \ufffd (?:very )+v…$/) },
    });
  });

  it('lets through the headers that threads and list mails need, well formed', () => {
    const headers = {
      'In-Reply-To': '<a@shop.example>',
      References: '<a@shop.example> <b@shop.example>',
      'List-Unsubscribe': '<https://desk.example/u/1>, <mailto:off@shop.example>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': 'Corner Shop <board.shop.example>',
      'Content-Language': 'de-AT',
    };
    expect(guardMail(sampleMail({ headers }))).toMatchObject({ ok: true });
    for (const [name, value] of Object.entries(headers)) {
      expect(guardMail(sampleMail({ headers: { [name]: `${value} extra>` } })), name).toMatchObject({
        ok: false,
      });
    }
  });

  it('takes the addresses that people have', () => {
    for (const email of [
      'dana@shop.example',
      "o'hara+board@mail.shop.co.uk",
      'a_b-c.d@xn--shp-sna.example',
      '1@2.example',
    ]) {
      expect(isPlainAddress(email), email).toBe(true);
    }
  });
});
