import { describe, expect, it } from 'vitest';
import { managerMailKinds } from '../../src/domain/delivery/outbox.ts';
import { managerMails } from '../../src/mail/to-managers/manager-mails.ts';
import { mailsOf } from './hostile-mails.ts';
import { linksIn } from './linkable.ts';
import { visibleTexts } from './parsed-html.ts';
import { dana, links, omar, usual, veryLong } from './specimens/complaints.ts';
import { minute, now } from './specimens/customers.ts';
import { about, after, occasion } from './specimens/occasions.ts';
import * as stories from './specimens/stories.ts';

describe.each(managerMailKinds)('the mail “%s”', (kind) => {
  it('holds nothing of anybody that a client takes for a link, in either part', () => {
    const words =
      'see https://evil.example/win or www.evil.example, write a@evil.example, ring 0151 234 5678';
    const { text, html } = mailsOf(words, 'Dana')[kind]();
    const ours = text.split('\n').filter((line) => line !== links.open && line !== links.acknowledge);
    expect([...visibleTexts(html), ...ours].flatMap(linksIn)).toEqual([]);
  });

  it('shows no address that the customer did not give', () => {
    const view = stories.proposed();
    view.submission.contact = { name: 'Priya Raman' };
    view.submission.identity = { ...view.submission.identity!, email: 'priya@account.example' };
    view.reach = 'page';
    const { text, html } = managerMails[kind](about(view, { recipient: omar }));
    for (const part of [text, html]) expect(part.replaceAll('\u2060', '')).not.toContain('account.example');
  });

  it('answers the first that its reader got, so that both stay in one thread', () => {
    const firstSubject = '[Corner Shop] Complaint, 2 of 5';
    expect(managerMails[kind](occasion(usual(), { firstSubject })).subject).toBe(`Re: ${firstSubject}`);
  });

  it('stays below what Gmail shows whole, however much was said', () => {
    let view = veryLong();
    for (let n = 0; n < 60; n++) {
      const text = 'Unbroken and long, '.repeat(260);
      view = after(view, {
        type: n % 2 ? 'wrote' : 'answered',
        at: now - (60 - n) * minute,
        byId: dana.id,
        door: 'mail',
        text,
      });
    }
    const { html } = managerMails[kind](about(view));
    expect(new TextEncoder().encode(html).length).toBeLessThan(102_400);
  });
});
