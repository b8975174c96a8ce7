/** A line that breaks an arrow, and part of the sentence that must answer it. */
export type Planted = [line: string, says: string];

const from = (specifier: string) => `export * from '${specifier}';`;
const worker = 'packages/worker/src';
const widget = 'packages/widget/src';

const wire = 'The Worker knows the widget only by the wire';
const inwards = 'Arrows run inwards';
const noHttp = 'An operation knows no HTTP';
const sender = 'Only operations/deliver-outbox-message sends';
const clock = 'The clock is given';
const chance = 'Chance is given';
const sql = 'SQL lives in two places';
const zod = 'The widget never carries zod';
const wireToo = 'The widget knows the Worker only by the wire';
const sqlNoHttp = 'SQL knows no HTTP';
const bottom = 'packages/shared is the bottom';
const lazy = 'Panel and wall are downloaded on intent';

const clocks: Planted[] = [
  ['export const a = Date.now();', clock],
  ['export const b = new Date();', clock],
  ['export const c = Date();', clock],
  ['export const d = globalThis.Date.now();', clock],
  ['export const e = performance.now();', clock],
];
const chances: Planted[] = [
  ['export const f = Math.random();', chance],
  ['export const g = crypto.randomUUID();', chance],
  ['export const h = crypto.getRandomValues(new Uint8Array(8));', chance],
];
const clockAndChance = [...clocks, ...chances];
const writtenSql: Planted[] = [
  ["export const i = (db: D1Database) => db.prepare('SELECT 1');", sql],
  ['export const j = (db: D1Database) => db.batch([]);', sql],
];
const sent: Planted = ['export const k = (s: Services) => s.transport.send(mail, key);', sender];
const door = (who: string): Planted[] => [
  [from('../storage/submissions.ts'), `${who} never writes`],
  [from('../mail/escalation-mail.ts'), `${who} never mails`],
  [from('../domain/due.ts'), `${who} never decides`],
  [from('../app.ts'), inwards],
  [from('@wipeboard/widget'), wire],
  ...clockAndChance,
  ...writtenSql,
  sent,
];

/** One line per arrow of ARCHITECTURE.md, broken on purpose, by the file that breaks it. */
export const plantedArrows: Record<string, Planted[]> = {
  'packages/shared/src/limits.ts': [
    [from('zod'), "'@wipeboard/shared' is zod-free"],
    ["export { receipt } from './schemas/receipt.ts';", "'@wipeboard/shared' is zod-free"],
    [from('../../widget/src/board.ts'), bottom],
  ],
  'packages/shared/src/schemas/receipt.ts': [[from('@wipeboard/worker'), bottom]],
  [`${widget}/panel/panel.tsx`]: [
    [from('zod'), zod],
    [from('zod/mini'), zod],
    [from('@wipeboard/shared/schemas'), zod],
    [from('../../../shared/src/schemas/receipt.ts'), zod],
    ["export const lazily = () => import('zod');", zod],
    [from('../../../worker/src/app.ts'), wireToo],
    [from('hono'), wireToo],
    ["console.log('hello');", 'console'],
  ],
  [`${widget}/launcher/launcher.ts`]: [
    [from('preact'), 'The launcher is plain DOM'],
    [from('preact/hooks'), 'The launcher is plain DOM'],
    [from('zod'), zod],
    [from('@wipeboard/worker'), wireToo],
    ["import { mountPanel } from '../panel/panel.tsx'; mountPanel();", lazy],
    [from('../wall/wall.tsx'), lazy],
  ],
  [`${worker}/signing/mac.ts`]: [
    [from('../operations/submit-feedback.ts'), 'only doors import routes'],
    [from('@wipeboard/widget'), wire],
    sent,
  ],
  [`${worker}/index.ts`]: [
    [from('./operations/submit-feedback.ts'), 'A door only hands over'],
    [from('./routes/receipts.ts'), 'A door only hands over'],
    [from('./storage/submissions.ts'), 'A door only hands over'],
    [from('@wipeboard/widget'), wire],
    ...clockAndChance,
    ...writtenSql,
    sent,
  ],
  [`${worker}/app.ts`]: [
    [from('./operations/submit-feedback.ts'), 'app.ts is middleware order and route table'],
    [from('./queries/inbox.ts'), 'app.ts is middleware order and route table'],
    [from('preact'), wire],
    ...clockAndChance,
    ...writtenSql,
    sent,
  ],
  [`${worker}/services.ts`]: [
    [from('./operations/submit-feedback.ts'), 'services.ts composes'],
    [from('../../widget/src/board.ts'), wire],
  ],
  [`${worker}/jobs/cron.ts`]: [
    [from('hono'), 'A job knows no HTTP'],
    [from('../routes/receipts.ts'), 'A job knows no HTTP'],
    [from('../storage/outbox.ts'), 'A job finds the board and calls operations'],
    [from('../mail/escalation-mail.ts'), 'A job finds the board and calls operations'],
    ["export { due } from '../domain/due.ts';", 'A job never decides'],
    [from('../app.ts'), inwards],
    [from('@wipeboard/widget'), wire],
    ...clockAndChance,
    ...writtenSql,
    sent,
  ],
  [`${worker}/routes/submissions.ts`]: door('A route'),
  [`${worker}/console/complaint-page.tsx`]: [
    ...door('A console page'),
    [from('../routes/receipts.ts'), 'A route shows a page, never the other way'],
  ],
  [`${worker}/http/origin.ts`]: [
    [from('../operations/submit-feedback.ts'), 'src/http only admits or refuses'],
    [from('../storage/boards.ts'), 'src/http only admits or refuses'],
    [from('../console/complaint-page.tsx'), 'src/http shows one page only'],
    [from('../jobs/cron.ts'), inwards],
    [from('@wipeboard/widget'), wire],
    ...clocks,
    ...writtenSql,
    sent,
  ],
  [`${worker}/operations/submit-feedback.ts`]: [
    [from('hono'), noHttp],
    [from('../http/errors.ts'), noHttp],
    [from('../routes/receipts.ts'), noHttp],
    [from('../console/complaint-page.tsx'), noHttp],
    [from('../mail/resend-transport.ts'), sender],
    [from('../mail/choose-transport.ts'), sender],
    [from('../jobs/cron.ts'), inwards],
    [from('@wipeboard/widget'), wire],
    ...clockAndChance,
    sent,
  ],
  [`${worker}/operations/deliver-outbox-message.ts`]: [
    [from('hono/http-exception'), noHttp],
    [from('../jobs/queue.ts'), inwards],
    [from('@wipeboard/widget'), wire],
  ],
  [`${worker}/domain/due.ts`]: [
    [from('hono'), 'domain is pure rules'],
    [from('cloudflare:workers'), 'domain is pure rules'],
    [from('node:crypto'), 'domain is pure rules'],
    [from('../storage/complaints.ts'), 'domain is pure rules'],
    ["export type { Mail } from '../mail/transport.ts';", 'domain is pure rules'],
    ["export const asked = () => fetch('https://desk.example');", 'domain is pure rules'],
    ['export const later = () => setTimeout(() => 1, 1);', 'domain is pure rules'],
    ...clockAndChance,
    sent,
  ],
  [`${worker}/domain/complaint/turn.ts`]: [
    [from('hono'), 'domain is pure rules'],
    [from('../../storage/complaints.ts'), 'domain is pure rules'],
    [from('../../services.ts'), 'domain is pure rules'],
    ...clockAndChance,
  ],
  [`${worker}/storage/submissions.ts`]: [
    [from('hono'), sqlNoHttp],
    [from('../http/errors.ts'), sqlNoHttp],
    [from('../operations/submit-feedback.ts'), 'src/storage only writes'],
    [from('../mail/escalation-mail.ts'), 'src/storage only writes'],
    [from('@wipeboard/widget'), wire],
    ...clockAndChance,
    sent,
  ],
  [`${worker}/queries/inbox.ts`]: [
    [from('hono/jsx'), sqlNoHttp],
    [from('../routes/receipts.ts'), sqlNoHttp],
    [from('../operations/submit-feedback.ts'), 'src/queries only reads'],
    [from('@wipeboard/widget'), wire],
    ...clockAndChance,
    sent,
  ],
  [`${worker}/mail/escalation-mail.ts`]: [
    [from('../queries/complaint.ts'), 'A mail is a view of what it is given'],
    [from('../operations/submit-feedback.ts'), 'A mail is a view of what it is given'],
    [from('hono'), 'A mail knows no HTTP'],
    [from('../index.ts'), inwards],
    [from('@wipeboard/widget'), wire],
  ],
  [`${worker}/messages/en.ts`]: [
    [from('../domain/due.ts'), 'Words import nothing but words'],
    [from('@wipeboard/widget'), wire],
  ],
};
