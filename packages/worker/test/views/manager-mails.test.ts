import { locales } from '@wipeboard/shared';
import { describe, expect, it } from 'vitest';
import { actRefusals } from '../../src/domain/complaint/complaint-acts.ts';
import { managerMails } from '../../src/mail/to-managers/manager-mails.ts';
import { elementsNamed, visibleTexts } from './parsed-html.ts';
import { dana, links, omar, usual } from './specimens/complaints.ts';
import { about, occasion } from './specimens/occasions.ts';
import * as stories from './specimens/stories.ts';

const { lines } = stories;
const said = lines.en;
const toOmar = { recipient: omar };

/** “in order” where a text holds all pieces one after the other, else what is missing. */
function inOrder(text: string, ...pieces: string[]): string {
  let from = 0;
  for (const piece of pieces) {
    const place = text.indexOf(piece, from);
    if (place === -1) return `“${piece}” is not where it should be in:\n${text}`;
    from = place + piece.length;
  }
  return 'in order';
}

describe('an escalation', () => {
  it('says who had it before, since when, and that they did not acknowledge it', () => {
    const { text } = managerMails.escalation(about(stories.climbed(), toOmar));
    expect(text).toContain(
      'It has come up to you: Dana Weiss had it since 08:15 and did not acknowledge it in time.',
    );
    expect(text).toContain('Your turn, Omar Haddad: answer by 13:40.');
  });

  it('says what was done before it was not resolved in time, with both sides’ words', () => {
    const { text } = managerMails.escalation(about(stories.climbedUnresolved(), toOmar));
    expect(text).toContain('had it since 11:15 and did not resolve it in time.');
    expect(
      inOrder(
        text,
        'Acknowledged by Dana Weiss',
        said.answer,
        'The customer wrote',
        'Thank you. And the money',
      ),
    ).toBe('in order');
    expect(text).toContain(links.acknowledge);
  });

  it('says that our mail could not reach the person before, though no event is named', () => {
    const { text } = managerMails.escalation(occasion(stories.passedOn(), toOmar));
    expect(text).toContain('because our mail could not reach Dana Weiss.');
    expect(text).toContain('Your turn, Omar Haddad: answer by 13:15.');
  });

  it('begins with the customer’s no where it came back, then says what they had been told', () => {
    const { text, subject } = managerMails.escalation(about(stories.reopened(), toOmar));
    expect(
      inOrder(text, 'Dana Weiss had resolved it', said.no, said.told, 'The freezer door was open again'),
    ).toBe('in order');
    expect(subject).toMatch(/^\[Corner Shop\] Not put right, 2 of 5: /);
  });

  it('says so where the customer left no words with their no', () => {
    const { text } = managerMails.escalation(about(stories.reopened('en', ''), toOmar));
    expect(text).toContain('They left no words with it.');
  });

  it('says that the customer asked for the top', () => {
    const view = usual();
    view.complaint.reasons = ['top-wanted'];
    expect(managerMails.escalation(occasion(view)).text).toContain('The customer asked for the top');
  });

  it('shows both clocks', () => {
    expect(managerMails.escalation(occasion(usual())).text).toContain(
      '1 hour 35 minutes left. To be resolved by 18:15.',
    );
  });

  it('shows what the customer left besides', () => {
    const { text } = managerMails.escalation(occasion(stories.joined()));
    expect(inOrder(text, 'The freezer door was open', 'What they left besides', said.more, links.open)).toBe(
      'in order',
    );
  });
});

describe('what has become of a complaint', () => {
  it('is not work for whom it is no longer: one button, and no way to take it on', () => {
    const none = [
      managerMails['moved-on'](about(stories.climbed())),
      managerMails.approved(about(stories.approved())),
      managerMails.verdict(about(stories.putRight())),
    ];
    for (const { text, html } of none) {
      expect(text).not.toContain(links.acknowledge);
      expect(text).not.toContain('resolved: …');
      expect(elementsNamed(html, 'a')).toHaveLength(1);
    }
  });

  it('says where it has gone and why', () => {
    const climbed = managerMails['moved-on'](about(stories.climbed())).text;
    expect(
      inOrder(
        climbed,
        'It has moved on to Omar Haddad.',
        'It was not acknowledged in time.',
        'nothing left for you',
      ),
    ).toBe('in order');
    const handed = managerMails['moved-on'](about(stories.handedOver())).text;
    expect(inOrder(handed, 'Dana Weiss handed it over to Omar Haddad.', said.word)).toBe('in order');
  });

  it('says what the customer thinks of it, in their words', () => {
    const helped = managerMails.verdict(about(stories.putRight())).text;
    expect(inOrder(helped, 'The customer says that it was put right.', 'It is closed.', said.yes)).toBe(
      'in order',
    );
    const no = stories.reopened();
    const verdict = no.events.find(({ type }) => type === 'verdict');
    expect(
      inOrder(
        managerMails.verdict(occasion(no, { about: verdict?.id })).text,
        'The customer says that it was not put right.',
        'it is the turn of Omar Haddad',
        said.no,
      ),
    ).toBe('in order');
    expect(managerMails.verdict(about(stories.settled())).text).toContain(
      'The customer says that it is settled.',
    );
  });

  it('comes with the colleague’s word where they handed it over', () => {
    const { text } = managerMails['handed-over'](about(stories.handedOver(), toOmar));
    expect(
      inOrder(
        text,
        'Dana Weiss has handed it over to you.',
        'Dana Weiss says',
        said.word,
        'The freezer door',
      ),
    ).toBe('in order');
  });

  it('begins with what the customer has written since', () => {
    const { text } = managerMails.wrote(about(stories.wrote()));
    expect(
      inOrder(
        text,
        'Thank you. And the money',
        links.open,
        'What the customer wrote first',
        'The freezer door',
      ),
    ).toBe('in order');
    expect(text.split('And the money for the ice cream?')).toHaveLength(2);
  });

  it('says to the last tier how long the customer has waited', () => {
    const { text } = managerMails.reminder(about(stories.reminded()));
    expect(
      inOrder(text, 'an answer was due Thu 19 Nov, 10:15.', 'waiting for 3 days 3 hours.', 'once a day'),
    ).toBe('in order');
  });
});

describe('an approval', () => {
  it('says who proposes what at what cost, and one press leads to where it is allowed', () => {
    const { text, html } = managerMails.approval(about(stories.proposed(), toOmar));
    expect(
      inOrder(
        text,
        'Dana Weiss asks for your approval.',
        said.told,
        said.gesture,
        '€25.00',
        'Approve it',
        links.open,
      ),
    ).toBe('in order');
    expect(elementsNamed(html, 'a').map(({ attributes }) => attributes.get('href'))).toEqual([links.open]);
  });

  it('asks for nothing once it is decided', () => {
    const { text } = managerMails.approval(occasion(stories.approved(), toOmar));
    expect(text).toContain('It has been decided meanwhile.');
    expect(text).not.toContain('Approve it');
  });

  it('that was not given comes with the word, and with what was proposed', () => {
    const { text } = managerMails.declined(about(stories.declined()));
    expect(inOrder(text, 'Omar Haddad has not approved it.', said.decline, 'resolved: …', said.told)).toBe(
      'in order',
    );
  });
});

describe('an answer to a mail that was not understood', () => {
  it('has the words that were kept, and what to write instead', () => {
    const { text } = managerMails.unclear(about(stories.remarked()));
    expect(inOrder(text, 'kept as a remark', said.unclear, 'answer: …', 'resolved: …')).toBe('in order');
  });

  it.each(locales)('says in %s why whatever was asked for could not be done', (locale) => {
    const sentences = [...actRefusals, 'unproven', 'something-new'].map((code) => {
      const { html } = managerMails.refused(occasion(usual(locale), { about: code }));
      return visibleTexts(html)[2];
    });
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

it('an alarm names whose mail is late, even where the turn has passed on, and what the mail service said', () => {
  const late = { managerId: dana.id, arrived: false, reason: 'answered 451: see http://help.example/451' };
  const { text } = managerMails.alarm(occasion(stories.climbed(), { ...toOmar, late }));
  expect(text).toContain('A mail to Dana Weiss has not arrived.');
  expect(text.replaceAll('\u2060', '')).toContain('answered 451: see http://help.example/451');
});
