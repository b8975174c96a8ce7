import type { Child } from 'hono/jsx';
import type { BoardFace } from '../domain/complaint-view.ts';
import { directionOf } from '../messages/messages.ts';
import { oneLine } from '../messages/plain.ts';
import { accentOf } from '../look/accent.ts';
import type { ComplaintContent } from './complaint-content.ts';
import { Column, MailLayout, startOf } from './layout.tsx';
import { MailButton } from './mail-button.tsx';
import { styles } from './mail-styles.ts';

type Props = { content: ComplaintContent; board: BoardFace; title: string };

/** The HTML part of a mail about a complaint, in the order of LOOKS: turn, words, rating, wish, buttons, the rest. */
export function ComplaintMail({ content, board, title }: Props) {
  const { rating, tone, outcome } = content;
  const end = directionOf(board.locale) === 'rtl' ? 'left' : 'right';
  return (
    <MailLayout
      locale={board.locale}
      title={title}
      board={oneLine(board.name)}
      accent={board.accent}
      footer={content.footer}
    >
      <Row style={styles.turnCell}>
        <h1 class="wb-ink" style={styles.turn}>
          {content.turn}
        </h1>
      </Row>
      {content.notes.map((note) => (
        <Row class="wb-warn" style={styles.note}>
          {note}
        </Row>
      ))}
      <Row>
        {content.noWords ? <Soft>{content.noWords}</Soft> : <Quote content={content} board={board} />}
      </Row>
      {(rating || tone) && (
        <Row class="wb-ink" style={styles.rating}>
          {rating?.marks && (
            <span class="wb-warn" style={styles.marks} aria-hidden="true">
              {rating.marks}
            </span>
          )}
          {rating?.marks ? ' ' : ''}
          {[rating?.words, tone].filter(Boolean).join(' · ')}
        </Row>
      )}
      {outcome && (
        <Row style={styles.above}>
          <h2 class="wb-soft" style={styles.heading}>
            {outcome.label}
          </h2>
          <div class="wb-ink" style={styles.outcome} dir="auto">
            <Lines lines={outcome.lines} />
          </div>
        </Row>
      )}
      <Row style={styles.above}>
        {content.buttons.map((button) => (
          <MailButton {...button} accent={board.accent} gap={end} />
        ))}
        {content.hints.map((hint) => (
          <Soft>{hint}</Soft>
        ))}
      </Row>
      <Row class="wb-line" style={styles.rule} />
      <Facts content={content} start={startOf(board.locale)} />
      <History content={content} />
    </MailLayout>
  );
}

const Row = (props: { class?: string; style?: string; children?: Child }) => (
  <tr>
    <td class={props.class} style={props.style}>
      {props.children}
    </td>
  </tr>
);

const Soft = ({ children }: { children: Child }) => (
  <div class="wb-soft" style={styles.soft}>
    {children}
  </div>
);

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
);

function Quote({ content, board }: { content: ComplaintContent; board: BoardFace }) {
  const side = startOfText(content.words.join(' ')) ?? startOf(board.locale);
  const border = `border-${side}:3px solid ${accentOf(board.accent).accent};padding-${side}:16px`;
  const set = content.words.join('').length > 600 ? styles.longQuote : styles.quote;
  return (
    <blockquote class="wb-ink" style={`margin:0;${set};${border}`} dir="auto" lang={content.wordsLanguage}>
      <Lines lines={content.words} />
    </blockquote>
  );
}

/** The side on which a text begins, by its first letter of a direction (UAX #9, rule P2); undefined without one. */
function startOfText(text: string): 'left' | 'right' | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  if (first === undefined) return undefined;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'right'
    : 'left';
}

const Facts = ({ content, start }: { content: ComplaintContent; start: 'left' | 'right' }) => (
  <Row style="padding:20px 0 0">
    <h2 class="wb-soft" style={`${styles.heading};padding:0 0 6px`}>
      {content.factsHeading}
    </h2>
    <table width="100%" cellpadding="0" cellspacing="0" border={0} style="table-layout:fixed">
      {content.facts.map((fact) => (
        <tr>
          <th class="wb-soft" scope="row" align={start} width="34%" style={`${styles.label};padding:5px 0`}>
            {fact.label}
          </th>
          <td
            class="wb-ink"
            style={`${styles.value};padding:5px 0;padding-${start}:12px`}
            dir="auto"
            align={start}
          >
            <Lines lines={fact.lines} />
          </td>
        </tr>
      ))}
    </table>
  </Row>
);

const History = ({ content }: { content: ComplaintContent }) =>
  content.history.length > 0 ? (
    <>
      <Row class="wb-line" style={styles.rule} />
      <Row style="padding:20px 0 0">
        <h2 class="wb-soft" style={`${styles.heading};padding:0 0 6px`}>
          {content.historyHeading}
        </h2>
        <Column>
          {content.history.map(({ at, what, words }) => (
            <Row style="padding:5px 0">
              <Soft>{`${at} · ${what}`}</Soft>
              {words !== undefined && (
                <div class="wb-ink" style={styles.value} dir="auto">
                  {words}
                </div>
              )}
            </Row>
          ))}
        </Column>
      </Row>
    </>
  ) : null;
