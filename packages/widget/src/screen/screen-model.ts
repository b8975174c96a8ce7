import { limits, type Card, type CardKind, type Qr } from '@wipeboard/shared';
import type { Ground } from '../inline/ground.ts';
import type { oneAtATime } from '../wall/asks.ts';
import type { Page } from './pages.ts';
import type { Visit } from './visit.ts';
import type { ScreenWords } from './words.ts';

/** Everything that the screen's views draw from. */
export type ScreenModel = {
  host: Ground;
  m: ScreenWords;
  /** Where the board's own addresses begin, with a slash at the end. */
  desk: string;
  name: string;
  accent?: string;
  qr?: Qr;
  kinds: readonly CardKind[];
  pages: Page[];
  /** The page in sight, and the one that fades out behind it. */
  at: number;
  leaving?: Page;
  isHeld: boolean;
  isOffline: boolean;
  visit: Visit;
  /** What is left of the visit (s), once it is worth saying. */
  left?: number;
  similar: ReturnType<typeof oneAtATime>;
  draw(): void;
  turn(by: number): void;
  /** Stops turning pages, or goes on. */
  hold(): void;
  /** Somebody is there. */
  touch(): void;
  /** The visit is over: nothing of it is left. */
  reset(): void;
};

/** 128 random bits as base64url (RFC 4648 §5). */
const newVoter = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).replace(
    /[+/=]/g,
    (sign) => ({ '+': '-', '/': '_' })[sign] ?? '',
  );

/** Votes, or takes it back, as one person who is gone when the visit is. */
export async function voteOn(model: ScreenModel, { id }: Card): Promise<void> {
  const { host, visit } = model;
  const before = visit.votes[id];
  const vote = {
    key: before?.key ?? host.newKey(),
    revision: (before?.revision ?? 0) + 1,
    voted: !before?.voted,
  };
  if (vote.revision > limits.revision) return;
  visit.votes[id] = vote;
  model.draw();
  const result = await host.vote(
    { key: vote.key, revision: vote.revision, vote: vote.voted, voter: (visit.voter ??= newVoter()) },
    `${model.desk}requests/${encodeURIComponent(id)}/vote`,
  );
  if (visit !== model.visit || visit.votes[id] !== vote) return;
  if (result.state === 'kept') visit.votes[id] = { ...vote, note: 'notSent' };
  if (result.state === 'refused') visit.votes[id] = { ...vote, voted: !vote.voted, note: 'refused' };
  model.draw();
}

/** Takes in what is typed; a request is looked for among what others asked for. */
export async function type(model: ScreenModel, text: string): Promise<void> {
  const { visit, similar } = model;
  visit.text = text;
  visit.problem = undefined;
  model.draw();
  const q = text.trim().slice(0, limits.search);
  if (visit.entry !== 'request' || q.length < 3) {
    similar.stop();
    visit.similar = [];
    return model.draw();
  }
  const found = await similar.ask({ kind: 'request', q, limit: 3 }, true);
  if (!found || visit !== model.visit || visit.entry !== 'request') return;
  visit.similar = found.wall?.cards ?? [];
  model.draw();
}

/** Sends what was typed. What can't be sent yet is kept on the device until it is, and no longer. */
export async function send(model: ScreenModel): Promise<void> {
  const { host, visit } = model;
  const text = visit.text.trim();
  if (visit.isSending) return;
  visit.problem = text ? undefined : 'needText';
  if (!text) return model.draw();
  visit.isSending = true;
  model.draw();
  const result = await host.submit({
    key: host.newKey(),
    revision: 1,
    final: true,
    kind: visit.entry!,
    text,
    publish: true,
  });
  visit.isSending = false;
  if (visit !== model.visit) return;
  if (result.state === 'refused') visit.problem = 'refused';
  else {
    visit.sent = {
      at: Date.now(),
      ...(result.state === 'received' ? { receipt: result.receipt } : { durable: result.durable }),
    };
    visit.text = '';
    visit.similar = [];
  }
  model.draw();
}
