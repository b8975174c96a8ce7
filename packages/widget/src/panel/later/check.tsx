import { h } from 'preact';
import type { PanelModel } from '../panel-model.ts';

export const check = ({ draft, m, dispatch }: PanelModel, name: 'call' | 'publish' | 'top') => (
  <label part="check">
    <input
      type="checkbox"
      checked={draft[name]}
      onChange={(event) =>
        dispatch({ type: 'edit', edit: { [name]: event.currentTarget.checked || undefined } })
      }
    />
    {m[name]}
  </label>
);

export const publish = (panel: PanelModel) => check(panel, 'publish');
