import { messagesFor } from '../messages/messages.ts';
import { oneLine, within } from '../messages/plain.ts';
import { customerCard, type CustomerCardOptions } from './customer-card.tsx';

/** `follows` is absent where they do so no more; `muted`: nothing but answers comes from this board. `page` is ours. */
export type FollowerPageOptions = CustomerCardOptions & {
  action: string;
  follows?: { confirmed: boolean; title?: string; page?: string };
  muted: boolean;
};

/** Behind the links of mails to who follows a request: whose the address is, and the end of them. */
export function followerPage(board: string, options: FollowerPageOptions): string {
  const { locale, action, follows, muted } = options;
  const said = messagesFor(locale).wallNews.page;
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
  const { confirmed, title, page } = follows;
  return customerCard(board, options, {
    title: confirmed ? said.followTitle : said.askTitle,
    body: confirmed ? said.followBody(name) : said.askBody(name),
    children: (
      <>
        {title !== undefined && (
          <blockquote class="bubble them" dir="auto">
            {oneLine(title)}
          </blockquote>
        )}
        {confirmed && page !== undefined && (
          <p>
            <a href={page}>{said.toRequest}</a>
          </p>
        )}
        {!confirmed && <Press action={action} act="confirm" label={said.yes} />}
        <Press action={action} act="one" label={said.stopOne} quiet />
        {stopAll}
      </>
    ),
  });
}

type PressProps = { action: string; act: 'confirm' | 'one' | 'all'; label: string; quiet?: boolean };

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
