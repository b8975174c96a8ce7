import { locales, type Locale } from '@wipeboard/shared';
import { describe, expect, it } from 'vitest';
import type { ComplaintView } from '../../src/domain/complaint/complaint-view.ts';
import { mailCommand } from '../../src/domain/reply/mail-command.ts';
import { managerMailKinds } from '../../src/domain/delivery/outbox.ts';
import type { MailOccasion } from '../../src/mail/to-managers/mail-occasion.ts';
import { managerMails } from '../../src/mail/to-managers/manager-mails.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { dana, minimal, omar, usual } from './specimens/complaints.ts';
import { about, occasion, staff } from './specimens/occasions.ts';
import * as stories from './specimens/stories.ts';

const written = (view: ComplaintView, more: Partial<MailOccasion> = {}) =>
  managerMails.escalation(occasion(view, more)).text;

/** The commands that a mail shows, as somebody would type them. */
const commandsIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const [, said] = /^ {4}(.+) · /.exec(line) ?? [];
    return said === undefined ? [] : [said.replace('…', 'some words')];
  });

describe('how to answer a mail', () => {
  it('is said as it is for this customer', () => {
    expect(written(usual())).toContain('the customer gets your answer, by mail and on their private page.');
    expect(written({ ...usual(), reach: 'mail-once' })).toContain('Nobody has confirmed their address');
    expect(written(minimal())).toContain('because they gave no address.');
    expect(written({ ...usual(), reach: 'page' })).toContain('we may not write to their address.');
  });

  it('promises nothing of an answer that is not sent', () => {
    const { text } = managerMails.verdict(about(stories.putRight()));
    expect(text).toContain('It is closed: whatever you answer to this mail is not sent to the customer.');
  });

  it.each(managerMailKinds)('promises nothing in the mail “%s” where no desk takes replies', (kind) => {
    const { answers, commands } = messagesFor('en').managerMails;
    for (const answersGo of ['customer', 'nowhere'] as const) {
      if (kind === 'unclear') continue;
      const { text } = managerMails[kind](occasion(usual(), { answersGo }));
      for (const promise of [answers.mail, answers.once, answers.page, commands.lead, commands.resolve.say])
        expect(text).not.toContain(promise);
    }
  });

  it('says whose mailbox an answer goes to where the desk takes none', () => {
    expect(written(usual(), { answersGo: 'customer' })).toContain('goes straight to the customer');
    expect(written(usual(), { answersGo: 'nowhere' })).toContain('Please answer on the page');
  });
});

describe.each(locales)('the commands in %s', (locale: Locale) => {
  const acts = (text: string) =>
    commandsIn(text).map((typed) => mailCommand(typed, dana, staff).acts.map(({ act }) => act));

  it('do what they say', () => {
    expect(acts(written(usual(locale)))).toEqual([['acknowledge'], ['resolve'], ['remark'], ['hand-over']]);
    const approval = managerMails.approval(about(stories.proposed(locale), { recipient: omar })).text;
    expect(acts(approval)).toEqual([['approve'], ['decline']]);
    const unclear = managerMails.unclear(about(stories.remarked(locale))).text;
    expect(acts(unclear)).toEqual([['answer'], ['resolve'], ['remark'], ['hand-over']]);
  });

  it('name a colleague so that nobody else is meant', () => {
    const namesake = { ...omar, id: 'omar-b', name: 'Omar Benali', role: 'manager' as const };
    const people = [...staff, namesake];
    const shown = commandsIn(written(usual(locale), { people })).at(-1)!;
    expect(mailCommand(shown, dana, people).acts).toMatchObject([{ act: 'hand-over', to: omar.id }]);
  });

  it('offer nobody who may not act', () => {
    const people = [staff[0]!, { ...staff[1]!, role: 'viewer' as const }];
    expect(acts(written(usual(locale), { people }))).toEqual([['acknowledge'], ['resolve'], ['remark']]);
  });

  it('offer nothing that is too late', () => {
    const { text } = managerMails.refused(occasion(stories.resolved(locale), { about: 'resolved' }));
    expect(acts(text)).toEqual([['remark']]);
  });
});
