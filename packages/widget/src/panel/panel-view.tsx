import { h } from 'preact';
import { rightToLeft } from '@wipeboard/shared';
import type { SubmitResult } from '../contract.ts';
import { check } from './fields/check.tsx';
import { icon, shapes } from './icon.tsx';
import { onAccent } from './on-accent.ts';
import type { PanelModel } from './panel-model.ts';
import { askFor } from './steps/ask-for.tsx';
import { rate } from './steps/rate.tsx';
import { say } from './steps/say.tsx';

const steps = { rating: rate, comment: say, request: askFor };

/** Said only if the part that says it better could not be loaded. */
const plainResult = (m: PanelModel['m'], became: SubmitResult) =>
  became.state === 'received'
    ? became.receipt.code
    : became.state === 'refused'
      ? `${m.refused} ${m.stillHere}`
      : became.durable
        ? m.kept
        : m.notDurable;

export function panelView(panel: PanelModel) {
  const { kind, draft, manager, configuration, options, locale, m, dispatch, newKey, close, later } = panel;
  const { name, kinds, look } = configuration;
  const { accent } = look;
  const done = draft.stage === 'done';
  return (
    <section
      part="panel"
      class={options.position ?? look.position}
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      lang={locale}
      dir={rightToLeft.includes(locale) ? 'rtl' : 'ltr'}
      style={{
        colorScheme: options.theme === 'auto' ? '' : options.theme,
        '--board': accent,
        '--on-board': accent && onAccent(accent),
      }}
    >
      <header>
        <h1 id="title" part="title">
          {name || m.feedback}
          {icon(shapes.stroke, '0 0 118 8')}
        </h1>
        <button type="button" part="close" aria-label={m.close} onClick={close}>
          {icon(shapes.close)}
        </button>
      </header>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.stage !== 'sending') dispatch({ type: 'send' });
        }}
      >
        <div part="body">
          {!done && kinds[1] && (
            <div part="tabs">
              {kinds.map((each) => (
                <button
                  type="button"
                  aria-pressed={each === kind}
                  onClick={() => dispatch({ type: 'step', kind: each })}
                >
                  {m.kinds[each]}
                </button>
              ))}
            </div>
          )}
          {!done && steps[kind](panel)}
          <div role="status" part={done ? 'thanks' : 'note'}>
            {later ? later.result(panel) : draft.result && plainResult(m, draft.result)}
          </div>
          {done && later?.thankYou(panel)}
        </div>
        <footer>
          {!done && (kind !== 'rating' || draft.rating) && (
            <button part="send" aria-disabled={draft.stage === 'sending'}>
              {draft.stage === 'sending' ? m.sending : m.send(name)}
            </button>
          )}
          <button
            type="button"
            part="manager"
            aria-pressed={!!manager}
            onClick={() => dispatch({ type: 'manager', key: newKey() })}
          >
            {icon(shapes.manager)}
            {m.manager}
          </button>
          {!done && kind !== 'rating' && check(panel, 'publish')}
        </footer>
      </form>
    </section>
  );
}
