import { messagesFor } from '../messages/messages.ts';
import { oneLine, within } from '../messages/plain.ts';
import { customerCard, type CustomerCardOptions } from './customer-card.tsx';

/** `follows` is absent where they do so no more; `muted`: nothing but answers comes from this board. `page` is ours. */
export type FollowerPageOptions = CustomerCardOptions & {
  action: string;
  follows?: { confirmed: boolean; vote?: 'none' | 'asked' | 'counted'; title?: string; page?: string };
  muted: boolean;
};

/** Behind the links of mails to who follows a request: whose the address is, and the end of them. */
export function followerPage(board: string, options: FollowerPageOptions): string {
  const { locale, action, follows, muted } = options;
  const { wallNews, wallPage } = messagesFor(locale);
  const said = wallNews.page;
  const ofVote = wallPage.vote.link;
  const name = within(locale, board);
  if (muted)
    return customerCard(board, options, { title: said.stoppedAllTitle, body: said.stoppedAllBody(name) });
  const stopAll = <StopAll action={action} label={said.stopAll} hint={said.stopAllHint(name)} />;
  if (!follows)
    return customerCard(board, options, {
      title: said.stoppedTitle,
      body: said.stoppedBody,
      children: stopAll,
    });
  const { confirmed, vote, title, page } = follows;
  const asks = vote === 'asked' || !confirmed;
  return customerCard(board, options, {
    ...(vote === 'asked'
      ? { title: ofVote.askTitle, body: ofVote.askBody(name) }
      : {
          title: asks ? said.askTitle : vote === 'counted' ? ofVote.votedTitle : said.followTitle,
          body: asks ? said.askBody(name) : said.followBody(name),
        }),
    children: (
      <>
        {title !== undefined && (
          <blockquote class="bubble them" dir="auto">
            {oneLine(title)}
          </blockquote>
        )}
        {!asks && page !== undefined && (
          <p>
            <a href={page}>{said.toRequest}</a>
          </p>
        )}
        {asks && <Press action={action} act="confirm" label={vote === 'asked' ? ofVote.yes : said.yes} />}
        {vote === 'counted' && <Press action={action} act="unvote" label={ofVote.takeBack} quiet />}
        <Press action={action} act="one" label={said.stopOne} quiet />
        {stopAll}
      </>
    ),
  });
}

type PressProps = {
  action: string;
  act: 'confirm' | 'unvote' | 'one' | 'all';
  label: string;
  quiet?: boolean;
};

const Press = ({ action, act, label, quiet = false }: PressProps) => (
  <form method="post" action={action}>
    <p class="buttons">
      <button type="submit" name="act" value={act} class={quiet ? 'quiet' : undefined}>
        {label}
      </button>
    </p>
  </form>
);

const StopAll = ({ action, label, hint }: { action: string; label: string; hint: string }) => (
  <>
    <Press action={action} act="all" label={label} quiet />
    <p class="soft">{hint}</p>
  </>
);
