import type { Locale } from '@wipeboard/shared';
import type { Resolution } from '../../../src/domain/complaint/complaint-events.ts';
import type { ComplaintView, Person, TimelineEvent } from '../../../src/domain/complaint/complaint-view.ts';
import { acknowledged, dana, omar, usual } from './complaints.ts';
import { hour, minute, now } from './customers.ts';

const spoken: Record<
  Locale,
  Record<'answer' | 'wrote' | 'no' | 'remark' | 'told' | 'joined' | 'word', string>
> = {
  en: {
    answer:
      'Dear Priya Raman,\n\nI am sorry about what happened to you. The seal of that door had come loose, so it did not close by itself.\n\nThe engineer comes at 15:00 today, and I will write to you when it is done.\n\nDana Weiss',
    wrote: 'Thank you. Will somebody look after it at the weekend too?',
    no: 'It was open again this morning. And the money has not come.',
    remark: 'Ring the engineer’s office again; they promised 15:00.',
    told: 'Dear Priya Raman,\n\nthe door has a new seal, and somebody checks it every hour and signs for it. Your £6.40 are on the way.\n\nDana Weiss',
    joined: 'And the light in that aisle flickers.',
    word: 'Could we make it a voucher over £20 instead?',
  },
  de: {
    answer:
      'Guten Tag Jürgen Großmann,\n\nwas Ihnen passiert ist, tut mir leid. Die Dichtung der Tür hatte sich gelöst, deshalb fiel sie nicht mehr zu.\n\nDer Kundendienst kommt heute um 15 Uhr, danach schreibe ich Ihnen.\n\nDana Weiss',
    wrote: 'Danke. Sieht auch am Wochenende jemand danach?',
    no: 'Heute Morgen stand sie wieder offen. Und das Geld ist nicht gekommen.',
    remark: 'Beim Kundendienst noch einmal anrufen; 15 Uhr war versprochen.',
    told: 'Guten Tag Jürgen Großmann,\n\ndie Tür hat eine neue Dichtung, und stündlich sieht jemand nach und unterschreibt. Ihre 6,40 € sind unterwegs.\n\nDana Weiss',
    joined: 'Und das Licht in diesem Gang flackert.',
    word: 'Könnten wir stattdessen einen Gutschein über 20 € geben?',
  },
  ar: {
    answer:
      'مرحبًا ليلى حداد،\n\nأعتذر عما حدث معك. كان إطار الباب قد انفصل، فلم يعد يُغلق وحده.\n\nسيأتي الفني اليوم في الساعة 15:00، وسأكتب إليك بعد ذلك.\n\nDana Weiss',
    wrote: 'شكرًا. هل سيفحصها أحد في عطلة نهاية الأسبوع أيضًا؟',
    no: 'كانت مفتوحة مرة أخرى هذا الصباح، ولم يصل المبلغ.',
    remark: 'الاتصال بمكتب الفني مرة أخرى، فقد وعدوا بالساعة 15:00.',
    told: 'مرحبًا ليلى حداد،\n\nللباب إطار جديد، ويفحصه أحدهم كل ساعة ويوقّع. ومبلغك في الطريق إليك.\n\nDana Weiss',
    joined: 'والإضاءة في ذلك الممر تومض.',
    word: 'هل يمكن أن نعطي قسيمة بقيمة 20 بدلًا من ذلك؟',
  },
};

const event = (
  type: TimelineEvent['type'],
  ago: number,
  by: Person | undefined,
  more: Partial<TimelineEvent> = {},
): TimelineEvent => ({
  id: `${type}:${ago}`,
  type,
  at: now - ago * minute,
  by: by?.name,
  byId: by?.id,
  door: 'page',
  ...more,
});

const resolution = (cost: number): Omit<Resolution, 'told'> => ({
  done: 'New seal, hourly check on the rota.',
  gesture: { what: '€6.40 back and a voucher', cost },
  lesson: { cause: 'Product', prevention: 'Check the seals of all freezers each month', by: '2026-12-15' },
  checked: ['Said sorry, without “but”', 'Told the team what happened'],
});

/** Dana has answered by mail, the customer wrote back and left something more, and a remark was made. */
export function answered(locale: Locale = 'en'): ComplaintView {
  const view = acknowledged(locale);
  const said = spoken[locale];
  view.joined = [
    { id: 'sub_j', receivedAt: now - 20 * minute, kind: 'comment', tone: 'complaint', text: said.joined },
  ];
  view.complaint.turnDueAt = now + 5 * hour;
  view.events.push(
    event('answered', 3, dana, { text: said.answer, door: 'mail' }),
    event('joined', 2.5, undefined, { door: 'widget' }),
    event('remarked', 2, omar, { text: said.remark }),
    event('wrote', 1, undefined, { text: said.wrote, door: 'mail' }),
  );
  return view;
}

/** Dana wants to give more than she may; Omar is asked. */
export function proposed(locale: Locale = 'en'): ComplaintView {
  const view = answered(locale);
  const { told } = spoken[locale];
  const rest = resolution(86.4);
  view.complaint.proposal = { by: dana, resolution: { told, ...rest } };
  view.events.push(event('approval-asked', 0.5, dana, { text: told, detail: { resolution: rest } }));
  return view;
}

export function resolved(locale: Locale = 'en'): ComplaintView {
  const view = answered(locale);
  const at = now - 0.5 * minute;
  view.complaint = {
    ...view.complaint,
    status: 'resolved',
    resolvedAt: at,
    resolvedBy: dana,
    turnDueAt: undefined,
  };
  const { told } = spoken[locale];
  view.events.push(event('resolved', 0.5, dana, { text: told, detail: { resolution: resolution(6.4) } }));
  return view;
}

/** The customer said no: it is Omar's turn, and a mail has been waiting for long. */
export function reopened(locale: Locale = 'en'): ComplaintView {
  const view = resolved(locale);
  view.complaint = {
    ...view.complaint,
    status: 'reopened',
    tier: 2,
    assignee: omar,
    acknowledgedBy: undefined,
    resolvedAt: undefined,
    resolvedBy: undefined,
    turnSince: now - 10_000,
    turnDueAt: now + 4 * hour,
    reopenings: 1,
  };
  view.events.push(
    event('verdict', 0.3, undefined, { text: spoken[locale].no, detail: { helped: false } }),
    event('reopened', 0.3, omar, {
      detail: { fromTier: 1, toTier: 2, because: 'not-put-right', before: dana.id },
    }),
  );
  view.lateMails = 2;
  return view;
}

export function closed(locale: Locale = 'en'): ComplaintView {
  const view = resolved(locale);
  view.complaint = { ...view.complaint, status: 'closed', closedAt: now, closedBecause: 'put-right' };
  view.events.push(
    event('verdict', 0.2, undefined, { detail: { helped: true } }),
    event('closed', 0.2, undefined, { detail: { because: 'put-right' } }),
  );
  return view;
}

/** Climbed while Dana had it: Omar has to take it over. */
export function climbed(locale: Locale = 'en'): ComplaintView {
  const view = answered(locale);
  view.complaint = {
    ...view.complaint,
    tier: 2,
    assignee: omar,
    turnSince: now - minute,
    turnDueAt: now + 3 * hour,
  };
  view.events.push(
    event('climbed', 1, omar, {
      door: 'cron',
      detail: { fromTier: 1, toTier: 2, because: 'resolve-due', before: dana.id },
    }),
  );
  return view;
}

/** Nobody can be written to: no address was given. */
export function unreachable(locale: Locale = 'en'): ComplaintView {
  const view = usual(locale);
  view.reach = 'page';
  view.submission.contact = {};
  view.submission.identity = undefined;
  return view;
}
