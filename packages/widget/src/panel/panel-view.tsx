import { rightToLeft } from '@wipeboard/shared';
import { h } from 'preact';
import { icon } from './icon.tsx';
import type { PanelModel } from './panel-model.ts';
import { step, takesWords } from './step.tsx';

const shapes = {
  close: 'M6 6l12 12M18 6L6 18',
  manager: 'M4 21c0-9 16-9 16 0M8 7a4 4 0 108 0 4 4 0 10-8 0',
};

export function panelView(panel: PanelModel) {
  const { kind, draft, words, configuration, options, locale, m, beside, dispatch, close, later } = panel;
  const { name, kinds, look } = configuration;
  const { result, stage } = draft;
  const other = beside?.view();
  const done = !other && stage === 'done';
  return (
    <section
      part="panel"
      class={options.position ?? look.position}
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      lang={locale}
      dir={rightToLeft.includes(locale) ? 'rtl' : 'ltr'}
      style={{ colorScheme: options.theme?.replace('auto', '') }}
    >
      <header>
        <h1 id="title" part="title">
          {name || m.feedback}
          {later?.underline()}
        </h1>
        <button type="button" part="close" aria-label={m.close} onClick={close}>
          {icon(shapes.close)}
        </button>
      </header>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (stage !== 'sending') dispatch({ type: 'send' });
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
          {other || [
            !done && step(panel),
            !done && kind !== 'rating' && later?.publish(panel),
            <div role="status" part={done ? 'thanks' : 'note'}>
              {later
                ? later.result(panel)
                : result && (result.state === 'received' ? result.receipt.code : m.notSent)}
            </div>,
            done && later?.thankYou(panel),
          ]}
        </div>
        <footer>
          {!done && !other && takesWords(panel) && (
            <button part="send" aria-disabled={stage === 'sending'}>
              {stage === 'sending' ? m.sending : m.send(name)}
            </button>
          )}
          <button
            type="button"
            part="manager"
            aria-pressed={!!words.manager}
            onClick={() => dispatch({ type: 'manager' })}
          >
            {icon(shapes.manager)}
            {m.manager}
          </button>
          {beside?.link()}
        </footer>
      </form>
    </section>
  );
}
