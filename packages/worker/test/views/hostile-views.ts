import { noticePage } from '../../src/console/notice-page.tsx';
import type { ComplaintView } from '../../src/domain/complaint/complaint-view.ts';
import { digestPages, digestStopPages } from './specimens/desk/digest-pages.ts';
import { hostileInbox } from './specimens/desk/inbox-pages.ts';
import { hookPages } from './specimens/desk/hook-pages.ts';
import { settingPages } from './specimens/desk/setting-pages.ts';
import { deskWallPages } from './specimens/desk/wall-pages.ts';
import { themePages } from './specimens/desk/theme-pages.ts';
import { hostileDesk } from './hostile-desk.ts';
import { hostileReports } from './hostile-reports.ts';
import { hostileCards, hostileReceipt } from './hostile-customer.ts';
import { hostileWall } from './hostile-wall.ts';
import { usual } from './specimens/complaints.ts';
import { now } from './specimens/customers.ts';

/** What stands in a complaint's address fields; everywhere else stands the one text. */
export type Addresses = { url: string; email: string; phone: string };

/** The pages of the settings on which others’ words stand in more places than a field. */
const settingsShown = ['questions', 'languages', 'origins', 'snippet', 'wall', 'changes'];

/** Every page with `text` in every field that is not ours, attribute names, tags and people's names included. */
export function viewsOf(text: string, addresses: Addresses = { url: text, email: text, phone: text }) {
  const person = { id: 'mgr_1', name: text, email: 'dana@example.com' };
  const view = complaintOf(text, addresses, person);
  return {
    complaint: () => hostileDesk(view, text, person),
    inbox: () => hostileInbox(view, text),
    receipt: () => hostileReceipt(text),
    cards: () => hostileCards(text),
    digest: () =>
      [...digestPages('en', text), ...digestStopPages('en', text)].map(([, html]) => html).join(''),
    hooks: () => shownOf(hookPages('en', text), ['webhooks', 'webhook', 'tokens']),
    settings: () =>
      settingPages('en', text)
        .filter(([name]) => settingsShown.includes(name.replace('settings-', '')))
        .map(([, html]) => html)
        .join(''),
    themes: () => shownOf(themePages('en', text), ['themes', 'theme', 'theme-tags']),
    reports: () => hostileReports(text),
    deskWall: () =>
      deskWallPages('en', text)
        .map(([, html]) => html)
        .join(''),
    wall: () => hostileWall(text),
    notice: () => noticePage({ notice: 'error', locale: 'en', requestId: text }),
  };
}

/** A complaint with `text` wherever somebody else decides what stands there. */
export function complaintOf(
  text: string,
  addresses: Addresses,
  person: ComplaintView['complaint']['assignee'],
): ComplaintView {
  const view = usual();
  return {
    ...view,
    board: { ...view.board, name: text, accent: text },
    complaint: { ...view.complaint, reasons: ['watch-list'], watched: [text], assignee: person },
    submission: {
      ...view.submission,
      code: text,
      text,
      outcome: text,
      moment: text,
      about: text,
      contact: { name: text, email: addresses.email, phone: addresses.phone },
      identity: { subject: text, name: text, email: text, segment: text, value: 1 },
      attributes: { [text]: text },
      context: { url: addresses.url, title: text, locale: text, referrer: text },
    },
    history: [{ id: 'sub_h', receivedAt: now, kind: 'comment', text }],
    events: [{ id: 'told:1', type: 'told', at: now, by: text, byId: text, door: 'outbox', text }],
  };
}

const shownOf = (pages: [name: string, html: string][], names: string[]): string =>
  pages
    .filter(([name]) => names.includes(name))
    .map(([, html]) => html)
    .join('');
