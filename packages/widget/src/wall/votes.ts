import { patiently } from '../client/patiently.ts';
import { transact } from '../client/unsent.ts';
import { limits, type Card, type Voted } from '@wipeboard/shared';
import type { OwnVote } from './kept-wall.ts';
import type { WallModel } from './wall-model.ts';

/** What is said to a customer whose vote was not taken, by the wire’s code. */
const refusals: Record<string, 'closed' | 'gone' | 'late' | undefined> = {
  'voting-closed': 'closed',
  'request-not-found': 'gone',
  'unsent-dropped': 'late',
};

/** 128 random bits as base64url (RFC 4648 §5): what a device’s votes are counted under. */
const newVoter = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');

/** Hears of every vote’s end, however late, and says again what has none since an earlier visit. */
export function hearVotes(model: WallModel): void {
  const { host, w } = model;
  const { signal } = host;
  const hears = [
    host.on('vote', ({ key, revision, request, voted, votes, following }: Voted) => {
      const id = idOf(model, key);
      const own = id && model.kept.votes[id];
      // The answer to an earlier tap says nothing of the one on its way.
      if (!own || revision < own.revision) return;
      const counted: OwnVote = { ...own, revision, voted, counted: voted };
      put(model, id, counted);
      model.count(id, votes);
      model.notes[id] = undefined;
      if (request !== id) {
        put(model, request, { ...counted, key: host.newKey(), revision: 0 });
        model.count(request, votes);
        model.notes[id] = w.elsewhere;
      }
      if (following) model.notes[id] = w.following;
      model.say(model.notes[id] ?? (voted ? w.counted : w.takenBack));
    }),
    host.on('error', ({ code, keys = [] }: { code: string; keys?: string[] }) => {
      for (const key of keys) {
        const id = idOf(model, key);
        const own = id && model.kept.votes[id];
        if (!own) continue;
        put(model, id, { ...own, voted: !!own.counted });
        model.notes[id] = w[refusals[code] ?? 'notCounted'];
        if (model.offered === id) model.offered = undefined;
        model.say(model.notes[id]!);
      }
    }),
  ];
  signal.addEventListener('abort', () => hears.forEach((stop) => stop()));
  for (const [id, own] of Object.entries(model.kept.votes))
    if (own.revision && own.voted !== !!own.counted) void sayAgain(model, id, own);
}

/** Votes, or takes it back; with a mail address, tells the desk whom to tell what becomes of it. */
export async function vote(model: WallModel, { id }: Card, email?: string): Promise<void> {
  const { host, kept, w } = model;
  const before = kept.votes[id];
  const { key, revision } =
    before && before.revision < limits.revision ? before : { key: host.newKey(), revision: 0 };
  const voted = !!email || !before?.voted;
  const own: OwnVote = { ...before, key, revision: revision + 1, voted, at: Date.now() };
  model.notes[id] = undefined;
  model.offered = voted && !email && !kept.noOffer ? id : undefined;
  put(model, id, own);
  model.draw();
  await send(model, id, own, email);
  if (email && model.notes[id] === undefined) model.focus(`vote-${id}`);
  model.draw();
  if (model.notes[id] === w.notSent) model.say(w.notSent);
}

async function send(model: WallModel, id: string, own: OwnVote, email?: string): Promise<void> {
  const { host, kept, locale, w } = model;
  const voter = (kept.voter ??= newVoter());
  void model.keep((stored) => ({ ...stored, voter }));
  const { key, revision, voted } = own;
  const follow = email ? { email, locale } : undefined;
  const result = await host.vote(
    { key, revision, vote: voted, voter, follow },
    `${model.desk}requests/${encodeURIComponent(id)}/vote`,
  );
  if (result.state === 'kept' && kept.votes[id] === own) model.notes[id] = w.notSent;
}

/** What waits still is left to the queue, which may hold more of it than is kept here. */
async function sayAgain(model: WallModel, id: string, own: OwnVote): Promise<void> {
  let reading: IDBRequest | undefined;
  await patiently(transact((store) => void (reading = store.get(own.key))));
  if (reading?.result) model.notes[id] = model.w.notSent;
  else await send(model, id, own);
  model.draw();
}

const idOf = ({ kept }: WallModel, wanted: string) =>
  Object.entries(kept.votes).find(([, { key }]) => key === wanted)?.[0];

function put({ kept, keep }: WallModel, id: string, own: OwnVote): void {
  kept.votes[id] = own;
  void keep((stored) => ({ ...stored, votes: { ...stored.votes, [id]: own } }));
}
