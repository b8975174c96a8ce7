import {
  cardKinds,
  type BoardConfiguration,
  type Card,
  type CardKind,
  type WallQuery,
} from '@wipeboard/shared';
import type * as Acting from './acting.ts';
import { oneAtATime } from './asks.ts';
import { readsWall } from './ask-wall.ts';
import { keptWall } from './kept-wall.ts';
import { watchEnd } from './watch-end.ts';
import { freshWish } from './wish-draft.ts';
import type { WallHost, WallMode, WallModel } from './wall-model.ts';
import type { ActingWords } from './words/actingenglish.ts';
import { loadWords } from './words/load-words.ts';

/** After this long without a look (ms) it is another visit. */
const visit = 30 * 60_000;

/**
 * Starts the wall. `draw` is called whenever its view has changed. `shown`: some of its lists, or all.
 */
export async function startWall(
  host: WallHost,
  draw: () => void,
  mode: WallMode,
  shown: readonly CardKind[] = [],
): Promise<WallModel> {
  const { locale, signal } = host;
  const desk = host.url.replace(/submissions$/, '');
  const keep = keptWall(host.url);
  const cards = new Map<string, Card>();
  /** One object for each card, however often it was read. */
  const know = (card: Card): Card => {
    const known = cards.get(card.id) ?? {};
    for (const name in known) delete known[name as never];
    const now = Object.assign(known, card);
    cards.set(card.id, now);
    return now;
  };
  const ask = readsWall(`${desk}wall`, know, signal);
  const list = oneAtATime(ask);
  let wanted: string | undefined;
  let loading: Promise<typeof Acting | undefined> | undefined;
  const now = Date.now();
  const [m, kept, configuration] = await Promise.all([
    loadWords(locale),
    keep((stored) =>
      now - (stored.looked ?? now) > visit
        ? { ...stored, since: stored.looked, looked: now }
        : { ...stored, looked: now },
    ),
    host.configuration().catch((): Partial<BoardConfiguration> => ({})),
  ]);
  const kinds = shown[0] ? shown : cardKinds;
  const since = kept.since ? new Date(kept.since).toISOString() : undefined;

  const query = (cursor?: string): WallQuery => ({
    ...(model.kind === 'new'
      ? { since, limit: 50 }
      : model.isWide && model.words
        ? { limit: 50 }
        : { kind: model.kind, sort: model.kind === 'request' ? model.sort : undefined }),
    q: model.words || undefined,
    cursor,
  });

  /** Reads the list in sight, or what follows; what was typed is waited for. */
  async function read(cursor?: string, isTyped?: boolean, byHand?: boolean): Promise<void> {
    model.state = cursor ? 'more' : 'loading';
    model.said = model.failure = undefined;
    draw();
    const answer = await list.ask(query(cursor), isTyped);
    if (!answer) return;
    const { wall } = answer;
    model.state = undefined;
    if (!wall || wall.busy) {
      model.failure = wall ? m.busy : navigator.onLine ? m.failed : m.offline;
      return draw();
    }
    const before = cursor ? (model.cards ?? []) : [];
    const found = wall.cards.filter((card) => !before.includes(card));
    model.cards = [...before, ...found];
    model.next = wall.next;
    if (byHand && found[0]) model.focus(found[0].id);
    // What was said since, of a vote, is not spoken over.
    if (cursor || model.words) model.said ??= m.found(model.cards.length);
    draw();
    end.look();
  }

  // Where it can't be loaded, the next letter or vote tries again.
  const load = () =>
    (loading ??= import('./acting.ts').then(
      async (acting) => {
        model.w = await acting.loadActingWords(locale);
        model.acting = acting;
        acting.hearVotes(model);
        void acting.findOwn(model).then(draw);
        return acting;
      },
      () => (loading = undefined),
    ));

  const end = watchEnd(() => void model.more());
  const model: WallModel = {
    host,
    locale,
    m,
    desk,
    ask,
    page: configuration.wall?.page,
    draw,
    say(words) {
      model.said = words;
      draw();
    },
    focus: (name) => (wanted = name),
    focused: (name) => (element) => {
      if (!element || wanted !== name) return;
      wanted = undefined;
      element.focus();
    },
    kinds,
    kind: kinds[0]!,
    sort: 'wanted',
    words: '',
    typed: '',
    async show(which) {
      const isTyped = which.typed !== undefined;
      if (which.kind && which.kind !== model.kind) model.cards = undefined;
      Object.assign(model, which);
      model.words = model.typed.trim();
      await read(undefined, isTyped);
    },
    async more(byHand) {
      if (model.next && !model.state) await read(model.next, false, byHand);
    },
    // In a page what stands below it moves for nobody who didn't ask for more.
    end: mode === 'inline' ? () => {} : end.watch,
    look() {
      ask.forget();
      return read();
    },
    lead(card) {
      model.cards = [card, ...(model.cards ?? []).filter((each) => each !== card)];
      model.focus(`vote-${card.id}`);
      draw();
    },
    count(id, votes) {
      const card = cards.get(id);
      if (card) card.votes = votes;
    },
    kept,
    keep,
    own: [],
    wish: freshWish(),
    // Before anything says them, `acts` has brought them.
    w: {} as ActingWords,
    async edit(typed, words) {
      Object.assign(model.wish, { [typed]: words, problem: undefined, refused: undefined });
      draw();
      await model.acts((acting) => acting.editWish(model, typed));
    },
    async acts(work) {
      const acting = await load();
      if (acting) await work(acting);
    },
    similar: oneAtATime(ask),
    notes: {},
    email: '',
  };

  const back = () => {
    if (model.failure === m.offline) void read(model.cards && model.next);
  };
  window.addEventListener('online', back, { signal });
  void model.acts(draw);
  void read();
  if (since && !shown[0])
    void oneAtATime(ask)
      .ask({ since, limit: 50 })
      .then((answer) => {
        const found = answer?.wall;
        if (found?.cards[0]) model.changed = { count: found.cards.length, more: !!found.next };
        draw();
      });
  return model;
}
