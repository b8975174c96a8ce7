import type { Card, ReceiptView } from '@wipeboard/shared';
import { clean } from '../panel/draft.ts';
import type { Own } from './kept-wall.ts';
import { vote } from './votes.ts';
import type { WallModel } from './wall-model.ts';
import { freshWish, type Typed } from './wish-draft.ts';

/** Enough to be like something (characters). */
const enough = 3;

/** Follows what is typed: a title is looked for among what others asked for. */
export async function editWish(model: WallModel, typed: Typed): Promise<void> {
  const { wish } = model;
  if (typed !== 'title') return;
  const q = wish.title.trim();
  if (q.length < enough) {
    model.similar.stop();
    wish.similar = [];
    return model.draw();
  }
  const found = await model.similar.ask({ kind: 'request', q, limit: 3 }, true);
  if (!found || model.wish !== wish) return;
  const before = wish.similar.length;
  wish.similar = found.wall?.cards ?? [];
  if (wish.similar.length && wish.similar.length !== before) model.say(model.w.similar);
  model.draw();
}

/** Somebody else’s request is meant: it gets the vote, and nothing new is sent. */
export function voteInstead(model: WallModel, card: Card): void {
  if (!model.kept.votes[card.id]?.voted) void vote(model, card);
  model.wish = freshWish();
  model.lead(card);
}

/** Sends it as any submission is sent, and hangs the customer’s own words up for themselves. */
export async function sendWish(model: WallModel): Promise<void> {
  const { host, w, wish } = model;
  const [title, details, name, email] = [wish.title, wish.details, wish.name, wish.email].map(clean);
  if (wish.isSending) return;
  wish.problem = !title
    ? { field: 'title', words: w.needTitle }
    : email && !/^\S+@\S+\.\S+$/.test(email)
      ? { field: 'email', words: w.badEmail }
      : undefined;
  if (wish.problem) {
    model.focus(`wish-${wish.problem.field}`);
    return model.draw();
  }
  wish.isSending = true;
  model.draw();
  const own: Own = { key: host.newKey(), title: title!, at: Date.now() };
  const result = await host.submit({
    key: own.key,
    revision: 1,
    final: true,
    kind: 'request',
    text: [title, details].filter(Boolean).join('\n\n'),
    publish: true,
    contact: name || email ? { name, email } : undefined,
  });
  wish.isSending = false;
  if (result.state === 'refused') {
    wish.refused = w.refused;
    model.focus('wish-send');
    return model.say(w.refused);
  }
  if (model.wish === wish) model.wish = freshWish();
  hang(model, own);
  if (result.state === 'received') own.token = result.receipt.token;
  else waitFor(model, own);
  void keepOwn(model);
  model.focus(own.key);
  model.say(own.token ? w.arrived : w.notSent);
  await lookAfter(model, own);
}

/** The customer’s own, from this visit and earlier ones: whether it is up by now. */
export async function findOwn(model: WallModel): Promise<void> {
  const waiting: Own[] = model.kept.own.map((own) => ({ ...own }));
  for (const own of waiting.toReversed()) hang(model, own);
  if (waiting.some(({ token }) => !token)) {
    const receipts = await model.host
      .load('resend')
      .then(({ keptReceipts }) => keptReceipts())
      .catch(() => []);
    for (const own of waiting) {
      own.token ??= receipts.find(({ key }) => key === own.key)?.token;
      if (!own.token) waitFor(model, own);
    }
  }
  await Promise.all(waiting.map((own) => lookAfter(model, own)));
}

function hang(model: WallModel, own: Own): void {
  model.own = [own, ...model.own.filter(({ key }) => key !== own.key)];
}

function waitFor(model: WallModel, own: Own): void {
  const stop = model.host.onReceipt(own.key, ({ token }) => {
    stop();
    own.token = token;
    void keepOwn(model);
    model.say(model.w.arrived);
    void lookAfter(model, own);
  });
}

/** Asks what became of it: what is up, or was taken down, is not kept any longer. */
async function lookAfter(model: WallModel, own: Own): Promise<void> {
  if (!own.token) return;
  try {
    const response = await fetch(
      `${model.host.options.endpoint}/v1/receipts/${encodeURIComponent(own.token)}`,
      { credentials: 'omit', referrerPolicy: 'no-referrer' },
    );
    const { card, error }: Partial<ReceiptView> & { error?: { code: string } } = await response.json();
    const isGone = error?.code === 'receipt-not-found';
    own.isUp = card?.state === 'shown';
    if (isGone || (card && !/^(waiting|shown)$/.test(card.state)))
      model.own = model.own.filter((each) => each !== own);
    void keepOwn(model);
    model.draw();
  } catch {
    // It waits, as far as this device knows.
  }
}

const keepOwn = (model: WallModel) =>
  model.keep((kept) => ({
    ...kept,
    own: model.own
      .filter(({ isUp }) => !isUp)
      .map(({ key, title, at, token }) => ({ key, title, at, token })),
  }));
