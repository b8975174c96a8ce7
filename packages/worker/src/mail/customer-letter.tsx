import type { Locale } from '@wipeboard/shared';
import type { BoardFace } from '../domain/complaint/complaint-view.ts';
import { directionOf, type Messages } from '../messages/messages.ts';
import { oneLine, within } from '../messages/plain.ts';
import { htmlDocument, MailLayout } from './layout.tsx';
import { MailButton } from './mail-button.tsx';
import { Lines, Row, Soft } from './mail-row.tsx';
import { styles } from './mail-styles.ts';
import { asText } from './text-part.ts';
import type { Written } from './written.ts';

/** What a mail to a customer says, once; its HTML and its text part are two ways of setting it (R52). */
export type Letter = {
  locale: Locale;
  subject: string;
  lead: string;
  /** Somebody's words, with their name below where they are a manager's. */
  words?: { lines: string[]; by?: string };
  /** Label and what is given. */
  gesture?: { label: string; what: string };
  /** When and why, in lines of one paragraph. */
  explained?: string[];
  paragraphs: string[];
  buttons: { label: string; href: string; primary: boolean }[];
  hints: string[];
  footer: string[];
  unsubscribe?: { label: string; href: string };
};

/** A letter from a board to a customer, as a mail. */
export function letterMail(letter: Letter, board: BoardFace, messages: Messages): Written {
  return {
    subject: letter.subject,
    text: letterText(letter, oneLine(board.name), messages),
    html: htmlDocument(<LetterMail letter={letter} board={board} messages={messages} />),
  };
}

function letterText(letter: Letter, board: string, { list }: Messages): string {
  const { words, gesture, unsubscribe } = letter;
  return asText([
    [board],
    [letter.lead],
    words ? words.lines : [],
    words?.by === undefined ? [] : [words.by],
    gesture ? [`${list.label(gesture.label)} ${within(letter.locale, gesture.what)}`] : [],
    letter.explained ?? [],
    ...letter.paragraphs.map((paragraph) => [paragraph]),
    ...letter.buttons.map(({ label, href }) => [label, href]),
    letter.hints,
    ['-- ', ...letter.footer, ...(unsubscribe ? [unsubscribe.label, unsubscribe.href] : [])],
  ]);
}

function LetterMail({ letter, board, messages }: { letter: Letter; board: BoardFace; messages: Messages }) {
  const { locale, words, gesture, unsubscribe } = letter;
  const end = directionOf(locale) === 'rtl' ? 'left' : 'right';
  return (
    <MailLayout
      locale={locale}
      title={letter.subject}
      board={oneLine(board.name)}
      accent={board.accent}
      footer={[
        ...letter.footer,
        ...(unsubscribe
          ? [
              <a class="wb-soft" href={unsubscribe.href} style="color:#565b66">
                {unsubscribe.label}
              </a>,
            ]
          : []),
      ]}
    >
      <Row style={styles.turnCell}>
        <h1 class="wb-ink" style={styles.turn}>
          {letter.lead}
        </h1>
      </Row>
      {words && (
        <>
          <Row>
            <div class="wb-ink" style={styles.longQuote} dir="auto">
              <Lines lines={words.lines} />
            </div>
          </Row>
          {words.by !== undefined && (
            <Row class="wb-soft" style={`${styles.soft};padding:10px 0 6px`}>
              {words.by}
            </Row>
          )}
        </>
      )}
      {gesture && (
        <Row class="wb-ink" style={styles.rating}>
          <span class="wb-soft" style={styles.soft}>{`${messages.list.label(gesture.label)} `}</span>
          <bdi>{gesture.what}</bdi>
        </Row>
      )}
      {letter.explained && (
        <Row class="wb-ink" style={`${styles.outcome};padding:10px 0 0`}>
          <Lines lines={letter.explained} />
        </Row>
      )}
      {letter.paragraphs.map((paragraph) => (
        <Row class="wb-ink" style={`${styles.outcome};padding:10px 0 0`}>
          {paragraph}
        </Row>
      ))}
      <Row style={styles.above}>
        {letter.buttons.map((button) => (
          <MailButton {...button} accent={board.accent} gap={end} />
        ))}
        {letter.hints.map((hint) => (
          <Soft>{hint}</Soft>
        ))}
      </Row>
    </MailLayout>
  );
}
