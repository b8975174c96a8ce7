import { limits, paths } from '@wipeboard/shared';
import { h } from 'preact';
import { choice } from '../panel/fields/choice.tsx';
import { clean } from '../panel/draft.ts';
import type { MineModel } from './feedback.tsx';
import type { Left } from './left.ts';

const field = ({ draw }: MineModel, left: Left, name: 'words' | 'why', label: string, maxLength: number) => (
  <div part="field">
    <label for={name + left.kept.code}>{label}</label>
    <textarea
      id={name + left.kept.code}
      rows={3}
      maxLength={maxLength}
      value={left[name] ?? ''}
      onInput={(event) => {
        left[name] = event.currentTarget.value;
        left.key = undefined;
        draw();
      }}
    />
  </div>
);

const button = ({ m }: MineModel, { isSending }: Left, onClick: () => void) => (
  <button type="button" part="send" aria-disabled={isSending} onClick={onClick}>
    {m.send}
  </button>
);

/** Did this put things right? The words are asked for once that is said, and may be left out. */
export function askVerdict(model: MineModel, left: Left) {
  const { m, draw, focus, send } = model;
  const { kept, helped } = left;
  const answer = (value: boolean, word: string) =>
    choice('helped' + kept.code, `${value}`, helped === value, word, '', () => {
      left.helped = value;
      draw();
    });
  const saying = () =>
    send(left, paths.receiptVerdict(kept.token), { helped, text: clean(left.why) }, () => {
      left.helped = left.why = undefined;
      focus(kept.code);
    });
  return [
    <fieldset part="verdict" class="tones">
      <legend>{m.verdict}</legend>
      {answer(true, m.yes)}
      {answer(false, m.no)}
    </fieldset>,
    helped !== undefined && [field(model, left, 'why', m.why, limits.outcome), button(model, left, saying)],
  ];
}

/** More words, folded until they are wanted. */
export function addWords(model: MineModel, left: Left) {
  const { panel, m, draw, send } = model;
  const { kept } = left;
  const saying = () => {
    const text = clean(left.words);
    left.key ??= panel.host.newKey();
    if (text)
      return send(left, paths.receiptMessages(kept.token), { key: left.key, text }, () => {
        left.words = left.key = undefined;
      });
    left.note = panel.m.needText;
    draw();
  };
  return (
    <details part="add">
      <summary>{m.add}</summary>
      {field(model, left, 'words', m.yourWords, limits.text)}
      {button(model, left, saying)}
    </details>
  );
}
