import type { BoardFace } from '../domain/complaint/complaint-view.ts';
import { accentOf } from '../look/accent.ts';
import { startOf } from './layout.tsx';
import type { ChartBlock, ChartRow } from './mail-block.ts';
import { styles } from './mail-styles.ts';

const columnHeight = 40;

/**
 * A chart of table cells: it stands in clients that show no images, drop SVG or know no style sheet, and loads nothing
 * that would tell when it is read. Its shapes are hidden from screen readers; the numbers stand beside them as words.
 */
export const MailChart = ({ block, board }: { block: ChartBlock; board: BoardFace }) => (
  <>
    <h2 class="wb-soft" style={styles.heading}>
      {block.heading}
    </h2>
    {block.kind === 'bars' ? (
      <Bars rows={block.rows} board={board} />
    ) : (
      <Columns rows={block.rows} board={board} />
    )}
  </>
);

type Props = { rows: ChartRow[]; board: BoardFace };

/** One row each: its name, its bar, its value. */
const Bars = ({ rows, board }: Props) => (
  <table width="100%" cellpadding="0" cellspacing="0" border={0} style="table-layout:fixed">
    {rows.map(({ label, value, share }) => (
      <tr>
        <th
          class="wb-soft"
          scope="row"
          align={startOf(board.locale)}
          width="34%"
          style={styles.label}
          dir="auto"
        >
          {label}
        </th>
        <td style={styles.barCell}>{share !== undefined && <Bar share={share} board={board} />}</td>
        <td class="wb-ink" align={startOf(board.locale)} width="24%" style={styles.barValue}>
          {value}
        </td>
      </tr>
    ))}
  </table>
);

const Bar = ({ share, board }: { share: number; board: BoardFace }) => {
  const filled = percent(share);
  return (
    <table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" border={0}>
      <tr>
        {filled > 0 && <Cell width={filled} colour={accentOf(board.accent).accent} />}
        {filled < 100 && <Cell width={100 - filled} />}
      </tr>
    </table>
  );
};

const Cell = ({ width, colour }: { width: number; colour?: string }) => (
  <td
    class={colour ? undefined : 'wb-track'}
    width={`${width}%`}
    bgcolor={colour ?? '#e2e3e6'}
    height="8"
    style={`${styles.bar};background-color:${colour ?? '#e2e3e6'}`}
  >
    &nbsp;
  </td>
);

/** One column each, oldest first, with the first and the last named below; a gap where there is no value. */
const Columns = ({ rows, board }: Props) => {
  const accent = accentOf(board.accent).accent;
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    <table width="100%" cellpadding="0" cellspacing="0" border={0} style="table-layout:fixed">
      <tr aria-hidden="true">
        {rows.map(({ share }) => {
          const height = Math.max(1, Math.round((percent(share ?? 0) / 100) * columnHeight));
          return (
            <td class="wb-line" valign="bottom" height={columnHeight} style={styles.columnCell}>
              {share !== undefined && (
                <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
                  <tr>
                    <td
                      bgcolor={accent}
                      height={height}
                      style={`${styles.bar};height:${height}px;background-color:${accent}`}
                    >
                      &nbsp;
                    </td>
                  </tr>
                </table>
              )}
            </td>
          );
        })}
      </tr>
      {first && last && (
        <tr>
          <td class="wb-soft" colspan={rows.length} style={styles.columnEnds} dir="auto">
            {first === last ? ends(first) : `${ends(first)} – ${ends(last)}`}
          </td>
        </tr>
      )}
    </table>
  );
};

const ends = ({ label, value }: ChartRow) => `${label}: ${value}`;

const percent = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100);
