import type { BoardFace } from '../domain/complaint/complaint-view.ts';
import { oneLine } from '../messages/plain.ts';
import { BlockRow } from './block-row.tsx';
import { MailLayout } from './layout.tsx';
import type { MailContent } from './mail-block.ts';
import { Row } from './mail-row.tsx';
import { styles } from './mail-styles.ts';

type Props = { content: MailContent; board: BoardFace; title: string };

/** The HTML part of a mail about a complaint: the heading, what must be known at once, and the rest by blocks. */
export const ComplaintMail = ({ content, board, title }: Props) => (
  <MailLayout
    locale={board.locale}
    title={title}
    board={oneLine(board.name)}
    accent={board.accent}
    footer={[...content.footer, ...(content.stop ? [<StopLink {...content.stop} />] : [])]}
  >
    <Row style={styles.turnCell}>
      <h1 class="wb-ink" style={styles.turn}>
        {content.heading}
      </h1>
    </Row>
    {content.notes.map((note) => (
      <Row class="wb-warn" style={styles.note}>
        {note}
      </Row>
    ))}
    {content.leads.map((lead) => (
      <Row class="wb-ink" style={styles.lead}>
        {lead}
      </Row>
    ))}
    {content.blocks.map((block) => (
      <BlockRow block={block} board={board} />
    ))}
  </MailLayout>
);

const StopLink = ({ label, href }: { label: string; href: string }) => (
  <a class="wb-soft" href={href}>
    {label}
  </a>
);
