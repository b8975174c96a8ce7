import type { BoardFace } from '../domain/complaint/complaint-view.ts';
import { accentOf } from '../look/accent.ts';
import { directionOf } from '../messages/messages.ts';
import { Column, startOf } from './layout.tsx';
import type { MailBlock } from './mail-block.ts';
import { MailButton } from './mail-button.tsx';
import { MailChart } from './mail-chart.tsx';
import { Lines, Row, Soft } from './mail-row.tsx';
import { styles } from './mail-styles.ts';

type BlockOf<Kind extends MailBlock['kind']> = Extract<MailBlock, { kind: Kind }>;

/** A block of a mail as a row of its card. */
export function BlockRow({ block, board }: { block: MailBlock; board: BoardFace }) {
  switch (block.kind) {
    case 'sentences':
      return (
        <Row
          class={block.soft ? 'wb-soft' : 'wb-ink'}
          style={block.soft ? styles.softCell : styles.sentences}
        >
          <Lines lines={block.lines} />
        </Row>
      );
    case 'words':
      return block.large ? <Quote block={block} board={board} /> : <Passage block={block} />;
    case 'rating':
      return <Rating block={block} />;
    case 'buttons':
      return <Buttons block={block} board={board} />;
    case 'commands':
      return <Commands block={block} />;
    case 'facts':
      return <Facts block={block} start={startOf(board.locale)} />;
    case 'entries':
      return <Entries block={block} />;
    case 'code':
      return <Code block={block} />;
    case 'bars':
    case 'columns':
      return (
        <Row style={styles.section}>
          <MailChart block={block} board={board} />
        </Row>
      );
    case 'rule':
      return <Row class="wb-line" style={styles.rule} />;
  }
}

function Quote({ block, board }: { block: BlockOf<'words'>; board: BoardFace }) {
  const side = startOfText(block.lines.join(' ')) ?? startOf(board.locale);
  const border = `border-${side}:3px solid ${accentOf(board.accent).accent};padding-${side}:16px`;
  const set = block.lines.join('').length > 600 ? styles.longQuote : styles.quote;
  return (
    <Row style={styles.quoteCell}>
      <Label text={block.label} />
      <blockquote class="wb-ink" style={`margin:0;${set};${border}`} dir="auto" lang={block.language}>
        <Lines lines={block.lines} />
      </blockquote>
    </Row>
  );
}

const Passage = ({ block }: { block: BlockOf<'words'> }) => (
  <Row style={styles.above}>
    <Label text={block.label} />
    <div class="wb-ink" style={styles.outcome} dir="auto" lang={block.language}>
      <Lines lines={block.lines} />
    </div>
  </Row>
);

const Label = ({ text }: { text?: string }) =>
  text === undefined ? null : (
    <h2 class="wb-soft" style={styles.caption}>
      {text}
    </h2>
  );

const Heading = ({ text }: { text: string }) => (
  <h2 class="wb-soft" style={styles.heading}>
    {text}
  </h2>
);

/** The side on which a text begins, by its first letter of a direction (UAX #9, rule P2); undefined without one. */
function startOfText(text: string): 'left' | 'right' | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  if (first === undefined) return undefined;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'right'
    : 'left';
}

const Rating = ({ block: { marks, words } }: { block: BlockOf<'rating'> }) => (
  <Row class="wb-ink" style={styles.rating}>
    {marks && (
      <span class="wb-warn" style={styles.marks} aria-hidden="true">
        {marks}
      </span>
    )}
    {marks ? ' ' : ''}
    {words}
  </Row>
);

const Buttons = ({ block, board }: { block: BlockOf<'buttons'>; board: BoardFace }) => (
  <Row style={styles.above}>
    {block.buttons.map((button) => (
      <MailButton
        {...button}
        accent={board.accent}
        gap={directionOf(board.locale) === 'rtl' ? 'left' : 'right'}
      />
    ))}
  </Row>
);

const Code = ({ block: { label, code } }: { block: BlockOf<'code'> }) => (
  <Row style={styles.above}>
    <Soft>{label}</Soft>
    <div class="wb-ink" style={styles.code}>
      {code}
    </div>
  </Row>
);

const Commands = ({ block }: { block: BlockOf<'commands'> }) => (
  <Row style={styles.commands}>
    <Soft>{block.lead}</Soft>
    {block.commands.map(({ say, does }) => (
      <div class="wb-soft" style={styles.command}>
        <b class="wb-ink" style={styles.say}>
          {say}
        </b>
        {` · ${does}`}
      </div>
    ))}
  </Row>
);

const Facts = ({ block, start }: { block: BlockOf<'facts'>; start: 'left' | 'right' }) => (
  <Row style={styles.section}>
    <Heading text={block.heading} />
    <table width="100%" cellpadding="0" cellspacing="0" border={0} style="table-layout:fixed">
      {block.facts.map((fact) => (
        <tr>
          <th class="wb-soft" scope="row" align={start} width="34%" style={styles.label}>
            {fact.label}
          </th>
          <td class="wb-ink" style={`${styles.fact};padding-${start}:12px`} dir="auto" align={start}>
            <Lines lines={fact.lines} />
          </td>
        </tr>
      ))}
    </table>
  </Row>
);

const Entries = ({ block }: { block: BlockOf<'entries'> }) => (
  <Row style={styles.section}>
    <Heading text={block.heading} />
    {block.more !== undefined && <Soft>{block.more}</Soft>}
    <Column>
      {block.entries.map(({ at, what, lines }) => (
        <Row style={styles.entry}>
          <Soft>{`${at} · ${what}`}</Soft>
          {lines.length > 0 && (
            <div class="wb-ink" style={styles.value} dir="auto">
              <Lines lines={lines} />
            </div>
          )}
        </Row>
      ))}
    </Column>
  </Row>
);
