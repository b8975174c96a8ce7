import type { Child } from 'hono/jsx';

type Props = {
  /** What folds it open. */
  label: string;
  caption: string;
  heads: string[];
  /** The first cell of a row is its name. */
  rows: Child[][];
};

/** The numbers behind a chart, one click away, as a real table. */
export const TableBehind = ({ label, ...table }: Props) => (
  <details class="behind">
    <summary>{label}</summary>
    <div class="sheet-frame" tabindex={0} role="group" aria-label={table.caption}>
      <Sheet {...table} />
    </div>
  </details>
);

/** A table with its caption, its columns’ heads and a head for each row. */
export const Sheet = ({ caption, heads, rows }: Omit<Props, 'label'>) => (
  <table class="sheet">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th scope="col">{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
