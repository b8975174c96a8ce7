import type { SubmissionInput } from '@wipeboard/shared';
import type { Manager } from '../../src/domain/board/people.ts';
import type { CardAct } from '../../src/domain/wall/card-acts.ts';
import { actOnCards } from '../../src/operations/wall/act-on-cards.ts';
import { undoCardEvents } from '../../src/operations/wall/undo-card.ts';
import { boardByKey } from '../../src/queries/board.ts';
import { services } from '../../src/services.ts';
import { customerDesk, newCustomer } from './customer-desk.ts';
import { origin } from './open-desk.ts';

type File = Parameters<typeof customerDesk>[0];

const seconds = 1 / 3_600;
/** News wait for a second thought of whoever made them. */
export const newsWait = 11 * seconds;

/** A board with a wall, its people, those who wish for something and those who back it. */
export async function wallPeople(file: File = {}, overrides: Record<string, unknown> = {}) {
  const shop = await customerDesk(file, overrides);
  const { desk } = shop;
  const world = async (hours: number) => {
    const met = services(desk.env(hours), () => undefined);
    return {
      met,
      board: (await boardByKey(met, desk.key, met.now()))!,
      dana: { ...desk.board.managers[0]!, tier: 1 } as Manager,
    };
  };
  const act = async (ids: string | readonly string[], what: CardAct, hours = 0) => {
    const { met, board, dana } = await world(hours);
    return actOnCards(met, board, dana, [ids].flat(), what);
  };
  const undo = async (event: string, hours = 0) => {
    const { met, board, dana } = await world(hours);
    return undoCardEvents(met, board, dana, [event]);
  };
  /** A wish as the widget sends it; its card waits for a manager. */
  const wish = async (text: string, more: Partial<SubmissionInput> = {}, hours = 0) => {
    const left = await shop.leave(
      { kind: 'request', rating: undefined, text, publish: true, contact: undefined, ...more },
      hours,
    );
    return { ...left, id: `req_${left.submission.slice(4)}` };
  };
  const shown = async (text: string, more: Partial<SubmissionInput> = {}) => {
    const left = await wish(text, more);
    await act(left.id, { act: 'put-up' });
    return left;
  };
  const vote = (request: string, more: Record<string, unknown> = {}, hours = 0) =>
    desk.ask(
      `/v1/boards/${desk.key}/requests/${request}/vote`,
      {
        method: 'POST',
        headers: { origin, 'content-type': 'text/plain' },
        body: JSON.stringify({
          key: crypto.randomUUID(),
          revision: 1,
          vote: true,
          voter: crypto.randomUUID().replaceAll('-', ''),
          ...more,
        }),
      },
      hours,
    );
  /** Somebody new who votes and wants to hear of it; whether their address is theirs is known already, or not. */
  const follower = async (
    request: string,
    { confirmed = true, locale = 'en' }: { confirmed?: boolean; locale?: string } = {},
  ) => {
    const { email } = newCustomer();
    if (confirmed) await desk.confirm(email);
    await vote(request, { follow: { email, locale } });
    return email;
  };
  const outbox = (email: string) =>
    desk.all<{ id: string; kind: string; state: string; reason: string | null }>(
      `SELECT o.id, o.kind, o.state, o.reason FROM outbox o JOIN followers f ON f.id = o.follower_id
       WHERE f.address = lower(?) ORDER BY o.created_at, o.id`,
      email,
    );
  return { ...shop, act, undo, wish, shown, vote, follower, outbox };
}

export type WallPeople = Awaited<ReturnType<typeof wallPeople>>;

/** The follower's link in a mail. */
export const followLink = (text: string) => /https:\/\/desk\.example(\/f\/[^\s>?]+)/.exec(text)![1]!;
