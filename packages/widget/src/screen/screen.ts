import { cardKinds, paths, type Card, type CardKind, type Qr } from '@wipeboard/shared';
import { render } from 'preact';
import type { Load } from '../board.ts';
import { ground } from '../inline/ground.ts';
import { sheetOf } from '../inline/sheet-of.ts';
import type { Asked } from '../inline/stand.ts';
import { screenStyles } from '../styles/screen-styles.ts';
import { readsWall } from '../wall/ask-wall.ts';
import { oneAtATime } from '../wall/asks.ts';
import { forgetful } from './forgetful.ts';
import { keepAwake } from './keep-awake.ts';
import { pagesOf } from './pages.ts';
import type { ScreenModel } from './screen-model.ts';
import { screenView } from './screen-view.tsx';
import { freshVisit, isPersonal, leftOf, pace } from './visit.ts';
import { screenWords } from './words.ts';

/** Hangs the wall up in a shop: full screen, by itself, and of each visitor nothing left for the next. */
export async function startScreen(
  root: ShadowRoot,
  asked: Asked,
  load: Load,
  signal: AbortSignal,
): Promise<void> {
  const { mode: _, show, ...given } = asked;
  const options = { ...given, attributes: { channel: 'shop-screen' } };
  const host = ground(options, forgetful(load), signal);
  const desk = host.url.replace(/submissions$/, '');
  const ask = readsWall(`${desk}wall`);
  const kinds = show ?? cardKinds;
  const cards: Partial<Record<CardKind, Card[]>> = {};
  const box = document.createElement('div');
  let turned = Date.now();
  let read = 0;

  const draw = () => {
    if (!signal.aborted) render(screenView(model), box);
  };
  const model: ScreenModel = {
    host,
    m: screenWords[host.locale],
    desk,
    name: '',
    kinds,
    pages: [],
    at: 0,
    isHeld: false,
    isOffline: false,
    visit: freshVisit(),
    similar: oneAtATime(ask),
    draw,
    turn(by) {
      const { pages, at } = model;
      model.leaving = pages[at];
      model.at = (at + by + pages.length) % (pages.length || 1);
      if (model.leaving === pages[model.at]) model.leaving = undefined;
      turned = Date.now();
      draw();
    },
    hold() {
      model.isHeld = !model.isHeld;
      draw();
    },
    touch() {
      model.visit.touched = Date.now();
      model.left = undefined;
      draw();
    },
    reset() {
      model.similar.stop();
      ask.forget();
      model.visit = freshVisit();
      model.left = undefined;
      model.isHeld = false;
      turned = Date.now();
      (root.activeElement as HTMLElement | null)?.blur();
      draw();
      for (const each of box.querySelectorAll('*')) each.scrollTop = 0;
      scrollTo(0, 0);
    },
  };

  /** Reads what hangs there. What was there stays where nothing can be read. */
  async function refresh(): Promise<void> {
    read = Date.now();
    ask.forget();
    const answers = await Promise.all(
      kinds.map((kind) => ask({ kind, sort: kind === 'request' ? 'wanted' : 'newest', limit: 18 }, signal)),
    );
    if (signal.aborted) return;
    for (const [index, answer] of answers.entries()) if (answer) cards[kinds[index]!] = answer.cards;
    model.isOffline = !answers.every(Boolean);
    // A card never changes place under a finger.
    if (model.visit.touched === undefined) {
      model.pages = pagesOf(cards, kinds);
      model.at %= model.pages.length || 1;
    }
    draw();
  }

  function tick(): void {
    const now = Date.now();
    const { visit } = model;
    const left = leftOf(visit, now);
    if (left <= 0) {
      model.reset();
      model.pages = pagesOf(cards, kinds);
      model.at %= model.pages.length || 1;
      draw();
    } else if (!visit.sent && left <= pace.warning && isPersonal(visit)) {
      model.left = Math.ceil(left / 1000);
      draw();
    }
    if (model.leaving && now - turned >= pace.fade) {
      model.leaving = undefined;
      draw();
    }
    if (visit.touched === undefined && !model.isHeld && now - turned >= pace.page) model.turn(1);
    if (!document.hidden && now - read >= pace.refresh) void refresh();
  }

  host.configuration().then(
    ({ name, look }) => {
      Object.assign(model, { name, accent: look.accent });
      draw();
    },
    () => {},
  );
  await Promise.all([
    refresh(),
    askQr(options.endpoint + paths.qr(options.board), signal).then((qr) => (model.qr = qr)),
  ]);
  if (signal.aborted) return;
  root.adoptedStyleSheets.push(sheetOf(screenStyles));
  root.replaceChildren(box);
  draw();

  const ticking = setInterval(tick, 1000);
  signal.addEventListener('abort', () => {
    clearInterval(ticking);
    render(null, box);
  });
  for (const type of ['pointerdown', 'keydown', 'input'])
    root.addEventListener(type, model.touch, { signal });
  const back = () => void refresh();
  addEventListener('online', back, { signal });
  addEventListener('offline', () => ((model.isOffline = true), draw()), { signal });
  keepAwake(signal);
  // It may be without a connection when somebody says something.
  host.prepare();
  void host.sendLeft();
}

async function askQr(url: string, signal: AbortSignal): Promise<Qr | undefined> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const qr: Qr = await response.json();
    if (/^https?:/.test(qr.url) && /^[\d\sMmHhVvLlZz.,-]+$/.test(qr.path) && qr.size > 0) return qr;
  } catch {}
  return undefined;
}
