import { accentOf } from '../look/accent.ts';
import { styles } from './mail-styles.ts';

type ButtonProps = { label: string; href: string; primary: boolean; accent?: string; gap: 'left' | 'right' };

/**
 * Word's engine (Outlook for Windows) ignores padding on a link, so there the cell carries it (`mso-padding-alt`);
 * everywhere else the whole button is the link. ≥ 44 px high.
 */
export function MailButton({ label, href, primary, accent, gap }: ButtonProps) {
  const colours = accentOf(accent);
  const background = primary ? colours.accent : '#ffffff';
  const ink = primary ? colours.onAccent : '#16181d';
  const border = primary ? colours.accent : '#8b919d';
  const dark = primary ? undefined : 'wb-second';
  return (
    <div class="wb-slot" style={`display:inline-block;vertical-align:top;margin:0 0 10px;margin-${gap}:10px`}>
      <table class="wb-button-table" role="presentation" cellpadding="0" cellspacing="0" border={0}>
        <tr>
          <td
            class={dark}
            bgcolor={background}
            style={`background-color:${background};border:1px solid ${border};border-radius:10px;mso-padding-alt:11px 20px`}
          >
            <a class={dark} href={href} style={`${styles.button};color:${ink};padding:11px 20px`}>
              {label}
            </a>
          </td>
        </tr>
      </table>
    </div>
  );
}
