import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalationMail } from '../../src/mail/to-managers/escalation-mail.ts';
import { extensionMail } from '../../src/mail/to-managers/extension-mail.ts';
import { acknowledged, minimal, omar, overdue, usual, veryLong } from './specimens/complaints.ts';
import { day } from './specimens/customers.ts';
import { occasion } from './specimens/occasions.ts';

const subjectOf = (view = usual()) => escalationMail(occasion(view)).subject;
const saying = (text: string) => {
  const view = usual();
  view.submission.text = text;
  return view;
};

describe('a subject', () => {
  it('says board, what, how low, the first words and until when', () => {
    expect(subjectOf(saying('The freezer door was open again.'))).toBe(
      '[Corner Shop] Complaint, 2 of 5: "The freezer door was open again." · answer by 13:15',
    );
    expect(subjectOf(usual('de'))).toBe(
      '[Eckladen am Markt] Beschwerde, 2 von 5: „Die Tür der Tiefkühltruhe stand schon wieder…“ · Antwort bis 14:15',
    );
  });

  it('leaves out what was not said', () => {
    expect(subjectOf(minimal())).toBe('[Corner Shop] Low rating, 1 of 5 · answer by 13:15');
  });

  it('names the day where the answer is due on another', () => {
    const view = minimal();
    view.complaint.turnDueAt! += 2 * day;
    expect(subjectOf(view)).toContain('answer by Tue 24 Nov, 13:15');
  });

  it('says that the answer was due, or until when it is to be resolved', () => {
    expect(subjectOf(overdue())).toMatch(/· answer was due 10:15$/);
    expect(subjectOf(acknowledged('en', omar))).toMatch(/· resolve by 18:15$/);
  });

  it('says that a test is one', () => {
    const view = minimal();
    view.submission.test = true;
    expect(subjectOf(view)).toContain('[Corner Shop] Test, Low rating');
  });

  it('keeps characters as they are, never as entities', () => {
    expect(subjectOf(saying('Fish & <chips> "cold"'))).toContain('"Fish & <chips> "cold""');
  });

  it('is one line of at most 120 characters without controls, whatever was written', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('a\r\nBcc: x@evil.example', '\u202egnirts\u2066', 'x\u2028y\u0085z', '👩‍👩‍👧‍👦'.repeat(60)),
    );
    fc.assert(
      fc.property(anything, anything, anything, (text, name, watched) => {
        const view = saying(text);
        view.board = { ...view.board, name };
        view.complaint = { ...view.complaint, reasons: ['watch-list'], watched: [watched] };
        const subject = subjectOf(view);
        expect(subject.length).toBeLessThanOrEqual(120);
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }),
    );
    expect(subjectOf(veryLong()).length).toBeLessThanOrEqual(120);
  });

  it('cuts words between graphemes', () => {
    const family = '👩‍👩‍👧‍👦';
    const [, words] = /"(.*)…"/.exec(subjectOf(saying(family.repeat(60)))) ?? [];
    expect(words).toBe(family.repeat((words ?? '').length / family.length));
    expect(words).not.toBe('');
  });

  it('isolates words that run the other way', () => {
    expect(subjectOf(saying('الثلاجة مفتوحة'))).toContain('"\u2068الثلاجة مفتوحة\u2069"');
  });
});

describe('the subject of an extension', () => {
  it('answers the first mail where that is known, so that both stay in one thread', () => {
    const firstSubject = subjectOf();
    expect(extensionMail(occasion(usual(), { firstSubject })).subject).toBe(`Re: ${firstSubject}`);
  });

  it('says that more was added where it is not', () => {
    expect(extensionMail(occasion(usual())).subject).toContain('[Corner Shop] More was added, 2 of 5');
  });
});
