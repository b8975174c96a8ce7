import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';

/** A theme as it is shown beside feedback. */
export type ThemeTag = { id: string; name: string };

type Props = {
  board: string;
  locale: Locale;
  submission: string;
  /** Of the submission, and of its board. */
  themes: ThemeTag[];
  offered: ThemeTag[];
  mayAct: boolean;
};

/** The themes of one submission; whoever may act takes them away and gives more. Nothing where a board has none. */
export function ThemeTags({ board, locale, submission, themes, offered, mayAct }: Props) {
  const said = messagesFor(locale).themes;
  const more = offered.filter(({ id }) => !themes.some((one) => one.id === id));
  if (offered.length === 0) return null;
  const action = `/desk/${board}/themes/tags`;
  const hidden = (
    <>
      <input type="hidden" name="id" value={submission} />
      <input type="hidden" name="back" value="submission" />
    </>
  );
  return (
    <section>
      <h2>{said.on}</h2>
      {themes.length === 0 && <p class="soft">{said.onNone}</p>}
      <ul class="theme-tags">
        {themes.map(({ id, name }) => (
          <li>
            <a href={`/desk/${board}?theme=${id}`} dir="auto">
              {name}
            </a>
            {mayAct && (
              <form method="post" action={action}>
                {hidden}
                <input type="hidden" name="theme" value={id} />
                <button name="act" value="take">
                  <span aria-hidden="true">×</span>
                  <span class="unseen">{said.take(within(locale, name))}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayAct && more.length > 0 && (
        <form method="post" action={action} class="give-theme">
          {hidden}
          <ThemeChoice offered={more} label={said.giveLabel} locale={locale} />
          <button name="act" value="give" class="quiet">
            {said.give}
          </button>
        </form>
      )}
    </section>
  );
}

type ChoiceProps = { offered: ThemeTag[]; label: string; locale: Locale };

const ThemeChoice = ({ offered, label, locale }: ChoiceProps) => (
  <select name="theme" aria-label={label} autocomplete="off">
    <option value="">{messagesFor(locale).themes.choose}</option>
    {offered.map(({ id, name }) => (
      <option value={id}>{name}</option>
    ))}
  </select>
);

/** For the bar of the inbox: gives a theme to all that are chosen. Its button sends the form elsewhere. */
export function BulkThemes({ board, locale, offered }: Pick<Props, 'board' | 'locale' | 'offered'>) {
  const said = messagesFor(locale).themes;
  if (offered.length === 0) return null;
  return (
    <span class="bulk-theme">
      <ThemeChoice offered={offered} label={said.giveLabel} locale={locale} />
      <button class="small quiet" name="act" value="give" formaction={`/desk/${board}/themes/tags`}>
        {said.bulk}
      </button>
    </span>
  );
}
