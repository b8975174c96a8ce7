import type { BoardFace } from '../../domain/complaint/complaint-view.ts';
import type { Hook } from '../../domain/hooks/hook.ts';
import type { Reading } from '../../messages/complaint-words.ts';
import { oneLine, within } from '../../messages/plain.ts';
import { unlinked } from '../unlinked.ts';
import type { Written } from '../written.ts';
import { staffMail } from './staff-mail.tsx';

/** Tells an owner that a hook was stopped, and why; `link` is absolute and ours. */
export function hookStoppedMail(
  { name, because, link }: { name: string; because: NonNullable<Hook['stopped']>['because']; link: string },
  board: BoardFace,
  reading: Reading,
): Written {
  const { locale } = reading;
  const said = reading.messages.hooks.stoppedMail;
  const called = within(locale, unlinked(oneLine(name)));
  return staffMail(
    {
      subject: said.subject(oneLine(name)),
      heading: said.heading,
      leads: [because === 'gone' ? said.gone(called) : said.failing(called)],
      blocks: [
        { kind: 'sentences', lines: [said.what] },
        { kind: 'buttons', buttons: [{ label: said.button, href: link, primary: true }] },
      ],
      footer: [said.why(within(locale, board.name))],
    },
    board,
    reading,
  );
}
