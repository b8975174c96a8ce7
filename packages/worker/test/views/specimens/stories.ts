import type { Locale } from '@wipeboard/shared';
import type { Resolution } from '../../../src/domain/complaint/complaint-events.ts';
import type { ComplaintView } from '../../../src/domain/complaint/complaint-view.ts';
import { acknowledged, dana, omar, overdue, usual } from './complaints.ts';
import { day, hour, minute, now } from './customers.ts';
import { after } from './occasions.ts';

type Lines = {
  answer: string;
  wrote: string;
  told: string;
  done: string;
  gesture: string;
  no: string;
  yes: string;
  word: string;
  decline: string;
  unclear: string;
  more: string;
  prevention: string;
};

export const lines: Record<Locale, Lines> = {
  en: {
    answer:
      'I’m sorry, Ms Raman. I have looked at the freezer myself; the seal is worn. It is replaced tomorrow.',
    wrote:
      'Thank you. And the money for the ice cream?\nI still have the receipt: https://shop.example/r/58213',
    told: 'The seal has been replaced, and your £6.40 is back on your card. We check the freezer every hour now.',
    done: 'Seal replaced by Frost & Sons, invoice 1183.',
    gesture: 'A voucher for the next shop',
    no: 'The money never came, and the door stood open again this morning.',
    yes: 'Yes, thank you for taking it seriously.',
    word: 'You know the supplier better than I do. Could you?',
    decline: 'Half of it is enough. Refund the ice cream, and say sorry by phone.',
    unclear: 'resolvd it with her on the phone',
    more: 'And now the milk is out of date as well.',
    prevention: 'A check of the door each hour, with initials',
  },
  de: {
    answer:
      'Es tut mir leid, Herr Großmann. Ich habe mir die Truhe selbst angesehen; die Dichtung ist verschlissen. Morgen wird sie ersetzt.',
    wrote: 'Danke. Und das Geld für das Eis?\nDen Bon habe ich noch: https://shop.example/r/58213',
    told: 'Die Dichtung ist ersetzt, und Ihre 6,40 € sind wieder auf Ihrer Karte. Wir sehen jetzt stündlich nach der Truhe.',
    done: 'Dichtung von Frost & Söhne ersetzt, Rechnung 1183.',
    gesture: 'Ein Gutschein für den nächsten Einkauf',
    no: 'Das Geld ist nie gekommen, und heute früh stand die Tür wieder offen.',
    yes: 'Ja, danke, dass Sie es ernst genommen haben.',
    word: 'Du kennst den Lieferanten besser. Kannst du?',
    decline: 'Die Hälfte reicht. Bitte das Eis erstatten und am Telefon um Entschuldigung bitten.',
    unclear: 'erledgt, habe mit ihm telefoniert',
    more: 'Und jetzt ist auch noch die Milch abgelaufen.',
    prevention: 'Jede Stunde eine Kontrolle der Tür, mit Kürzel',
  },
  ar: {
    answer: 'نعتذر منك يا سيدة ليلى. فحصت الثلاجة بنفسي ووجدت الحشية تالفة، وستُستبدل غدًا.',
    wrote: 'شكرًا. وماذا عن ثمن الآيس كريم؟\nما زال الإيصال معي: https://shop.example/r/58213',
    told: 'استُبدلت الحشية وأُعيد المبلغ إلى بطاقتك. ونفحص الثلاجة الآن كل ساعة.',
    done: 'استبدلت شركة Frost & Sons الحشية، الفاتورة 1183.',
    gesture: 'قسيمة للتسوق القادم',
    no: 'لم يصلني المبلغ، وكان الباب مفتوحًا هذا الصباح أيضًا.',
    yes: 'نعم، شكرًا لأنكم أخذتم الأمر بجدية.',
    word: 'أنت تعرف المورّد أكثر مني. هل يمكنك ذلك؟',
    decline: 'نصف القيمة يكفي. أعد ثمن الآيس كريم واعتذر بالهاتف.',
    unclear: 'تم الحل مع العميلة بالهاتف',
    more: 'والآن الحليب منتهي الصلاحية أيضًا.',
    prevention: 'فحص الباب كل ساعة مع التوقيع',
  },
};

const resolution = (locale: Locale): Resolution => ({
  told: lines[locale].told,
  done: lines[locale].done,
  gesture: { what: lines[locale].gesture, cost: 25 },
  lesson: { cause: 'Product', prevention: lines[locale].prevention, by: '2026-12-01' },
});

/** Nobody acknowledged it; it has climbed from Dana to Omar. */
export function climbed(locale: Locale = 'en'): ComplaintView {
  const view = overdue(locale);
  const at = now - minute;
  view.complaint = { ...view.complaint, tier: 2, assignee: omar, turnSince: at, turnDueAt: now + 2 * hour };
  view.complaint.resolveDueAt = now + 3 * hour;
  const detail = { fromTier: 1, toTier: 2, because: 'acknowledge-due' as const, before: dana.id };
  return after(view, { type: 'climbed', at, byId: omar.id, door: 'cron', detail });
}

/** Dana took it on and answered, the customer wrote back; it was not resolved in time. */
export function climbedUnresolved(locale: Locale = 'en'): ComplaintView {
  const view = wrote(locale);
  const at = now - minute;
  view.complaint = { ...view.complaint, tier: 2, assignee: omar, turnSince: at, turnDueAt: now + 2 * hour };
  const detail = { fromTier: 1, toTier: 2, because: 'resolve-due' as const, before: dana.id };
  return after(view, { type: 'climbed', at, byId: omar.id, door: 'cron', detail });
}

/** Our mail could not reach Dana. */
export function passedOn(locale: Locale = 'en'): ComplaintView {
  const view = usual(locale);
  const at = now - minute;
  view.complaint = { ...view.complaint, tier: 2, assignee: omar, turnSince: at, turnDueAt: 0 };
  const detail = { toTier: 2, because: 'unreachable' as const, before: dana.id };
  return after(view, { type: 'climbed', at, byId: omar.id, door: 'outbox', detail });
}

/** A conversation: Dana has it, has answered, and the customer has written again. */
export function wrote(locale: Locale = 'en'): ComplaintView {
  const answered = after(acknowledged(locale), {
    type: 'answered',
    at: now - 2 * minute,
    byId: dana.id,
    door: 'mail',
    text: lines[locale].answer,
  });
  return after(answered, { type: 'wrote', at: now - minute, door: 'page', text: lines[locale].wrote });
}

export function resolved(locale: Locale = 'en'): ComplaintView {
  const view = wrote(locale);
  const { told, ...rest } = resolution(locale);
  const at = now - 20_000;
  view.complaint = {
    ...view.complaint,
    status: 'resolved',
    turnDueAt: undefined,
    resolvedAt: at,
    resolvedBy: dana,
  };
  return after(view, {
    type: 'resolved',
    at,
    byId: dana.id,
    door: 'page',
    text: told,
    detail: { resolution: rest },
  });
}

/** The customer says no: one tier up, with their words. */
export function reopened(locale: Locale = 'en', text: string | undefined = lines[locale].no): ComplaintView {
  const view = after(resolved(locale), {
    type: 'verdict',
    at: now,
    door: 'page',
    text,
    detail: { helped: false },
  });
  view.complaint = {
    ...view.complaint,
    status: 'reopened',
    tier: 2,
    assignee: omar,
    turnSince: now,
    turnDueAt: now + 2 * hour,
    acknowledgedBy: undefined,
    resolvedAt: undefined,
    resolvedBy: undefined,
    reopenings: 1,
  };
  const detail = { fromTier: 1, toTier: 2, because: 'not-put-right' as const, before: dana.id };
  return after(view, { type: 'reopened', at: now, byId: omar.id, door: 'page', detail });
}

export function putRight(locale: Locale = 'en'): ComplaintView {
  const view = resolved(locale);
  view.complaint = { ...view.complaint, status: 'closed', closedAt: now, closedBecause: 'put-right' };
  const text = lines[locale].yes;
  return after(view, { type: 'verdict', at: now, door: 'page', text, detail: { helped: true } });
}

export function settled(locale: Locale = 'en'): ComplaintView {
  const view = acknowledged(locale);
  view.complaint = { ...view.complaint, status: 'closed', closedAt: now, closedBecause: 'settled' };
  return after(view, { type: 'closed', at: now, door: 'page', detail: { because: 'settled' } });
}

export function handedOver(locale: Locale = 'en'): ComplaintView {
  const view = acknowledged(locale);
  view.complaint = { ...view.complaint, assignee: omar, acknowledgedBy: omar };
  const text = lines[locale].word;
  return after(view, {
    type: 'handed-over',
    at: now,
    byId: omar.id,
    door: 'mail',
    text,
    detail: { before: dana.id },
  });
}

export function proposed(locale: Locale = 'en'): ComplaintView {
  const view = wrote(locale);
  const { told, ...rest } = resolution(locale);
  view.complaint = { ...view.complaint, proposal: { by: dana, resolution: resolution(locale) } };
  const detail = { resolution: rest };
  return after(view, {
    type: 'approval-asked',
    at: now - 10_000,
    byId: dana.id,
    door: 'page',
    text: told,
    detail,
  });
}

export function approved(locale: Locale = 'en'): ComplaintView {
  const view = resolved(locale);
  const approval = after(proposed(locale), { type: 'approved', at: now, byId: omar.id, door: 'page' });
  return { ...approval, complaint: view.complaint };
}

export function declined(locale: Locale = 'en'): ComplaintView {
  const view = proposed(locale);
  view.complaint = { ...view.complaint, proposal: undefined };
  return after(view, { type: 'declined', at: now, byId: omar.id, door: 'mail', text: lines[locale].decline });
}

export function joined(locale: Locale = 'en'): ComplaintView {
  const view = acknowledged(locale);
  const submission = { id: 'sub_9', receivedAt: now - minute, kind: 'comment', tone: 'complaint' } as const;
  view.joined = [{ ...submission, text: lines[locale].more }];
  return after(view, { type: 'joined', at: now - minute, door: 'widget', detail: { submission: 'sub_9' } });
}

/** The last tier has had it for three days, and was reminded twice. */
export function reminded(locale: Locale = 'en', view: ComplaintView = overdue(locale)): ComplaintView {
  const later = structuredClone(view);
  for (const name of ['turnSince', 'openedAt', 'acknowledgeDueAt'] as const) later.complaint[name] -= 3 * day;
  later.events = later.events.map((event) => ({ ...event, at: event.at - 3 * day }));
  const due = later.complaint.acknowledgeDueAt;
  later.complaint.turnDueAt = now + day;
  return [due, due + day, now].reduce(
    (view, at) => after(view, { type: 'reminded', at, byId: dana.id, door: 'cron' }),
    later,
  );
}

export function remarked(locale: Locale = 'en'): ComplaintView {
  const text = lines[locale].unclear;
  return after(acknowledged(locale), { type: 'remarked', at: now, byId: dana.id, door: 'mail', text });
}
