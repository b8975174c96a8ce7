import type { Child } from 'hono/jsx';
import { styles } from './mail-styles.ts';

/** One row of the card. */
export const Row = (props: { class?: string; style?: string; children?: Child }) => (
  <tr>
    <td class={props.class} style={props.style}>
      {props.children}
    </td>
  </tr>
);

export const Soft = ({ children }: { children: Child }) => (
  <div class="wb-soft" style={styles.soft}>
    {children}
  </div>
);

export const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
);
