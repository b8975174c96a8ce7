import { expect, test } from 'vitest';
import { faultyDatabase } from './faulty-database.ts';
import { openDesk } from './open-desk.ts';
import { complaintByMail, written } from './written-mails.ts';

const letters = [
  ['an answer', 'dana', 'We are sorry.', ['acknowledged', 'answered'], { answer: 1 }],
  ['a resolution', 'dana', 'resolved: we refunded it', ['acknowledged', 'resolved'], { resolution: 1 }],
  [
    'an acknowledgement with more words',
    'dana',
    'Mine.\n\nOmar, was it you?',
    ['acknowledged', 'remarked'],
    { unclear: 1 },
  ],
  ['something unclear', 'dana', 'resloved: it', ['remarked'], { unclear: 1 }],
  ['words of the customer', 'customer', 'It happened again.', ['wrote'], { wrote: 1 }],
] as const;

const sweep = letters.flatMap(([what, person, text, events, owed]) =>
  (['once', 'once, after its work was done', 'for a while'] as const).map((fault) => ({
    what,
    person,
    text,
    events,
    owed,
    fault,
  })),
);

test.each(sweep)('$what is taken whole, whichever call to the database fails $fault', async (story) => {
  const { person, text, events, owed, fault } = story;
  const from = person === 'customer' ? 'mia@mail.example' : 'dana@shop.example';
  for (let first = 1, calls = first; first <= calls; first++) {
    const desk = await openDesk();
    const mails = await complaintByMail(desk);
    const to = await mails.addressOf(person);
    const raw = written({ from, to, text, messageId: `<${desk.key}@client.example>` });
    const faulty = faultyDatabase(
      desk.db,
      first,
      fault === 'for a while' ? 1_000 : 1,
      fault.includes('done'),
    );
    const refusal = await desk.mail(raw, { from, to, faults: { DB: faulty.DB } });
    calls = faulty.calls();
    if (fault !== 'for a while') expect(refusal).toBe(undefined);
    else if (refusal !== undefined) expect(refusal).toMatch(/send it again later/);
    // A mail server that heard nothing, and a person who was asked to, send it again.
    expect(await desk.mail(raw, { from, to })).toBe(undefined);
    expect((await mails.events()).map(({ type }) => type)).toEqual(events);
    for (const [kind, many] of Object.entries(owed)) expect(await mails.owed(kind)).toHaveLength(many);
    expect(await mails.owed('refused')).toEqual([]);
  }
});
