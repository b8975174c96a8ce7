import { h, type ComponentChildren } from 'preact';

/** One native radio as large as its label: the visible word below or beside the shape is its name. */
export const choice = (
  name: string,
  value: string | number,
  checked: boolean,
  word: string | undefined,
  shape: ComponentChildren,
  onClick: (event: MouseEvent) => void,
) => (
  <label>
    <input type="radio" name={name} value={value} checked={checked} onClick={onClick} />
    {shape}
    {word && <span>{word}</span>}
  </label>
);
