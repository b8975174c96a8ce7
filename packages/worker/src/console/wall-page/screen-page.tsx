import { paths } from '@wipeboard/shared';
import { oneLine } from '../../messages/plain.ts';
import { htmlPage, Page } from '../layout.tsx';
import { wallReading, type WallFace } from './wall-face.ts';
import { Widget } from './wall-frame.tsx';

/** A bare page for the screen in a shop: the widget's element fills it. */
export function screenPage(face: WallFace): string {
  const { said, name } = wallReading(face);
  return htmlPage(
    <Page
      locale={face.locale}
      title={oneLine(said.screen.title(name))}
      brand={oneLine(face.board.name)}
      accent={face.board.accent}
      width="screen"
      referrer="same-origin"
      head={<Widget board={face.board.key} locale={face.locale} />}
    >
      <h1 class="unseen">{said.screen.title(name)}</h1>
      <wipe-board data-board={face.board.key} data-locale={face.locale} data-mode="screen" />
      <noscript>
        <p>{said.screen.body}</p>
        <p>
          <a href={paths.wallPage(face.board.key)}>{said.screen.page}</a>
        </p>
      </noscript>
    </Page>,
  );
}
