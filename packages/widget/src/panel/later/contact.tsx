import { h } from 'preact';
import type { PanelModel } from '../panel-model.ts';
import { check } from './check.tsx';
import { textField } from '../fields/text-field.tsx';

/** Folded until the customer wants to be reached. */
export const contact = (panel: PanelModel) => (
  <details part="contact">
    <summary>{panel.m.reach}</summary>
    <p>{panel.m.optional}</p>
    {textField(panel, 'name', panel.m.name, { autocomplete: 'name' })}
    {textField(panel, 'email', panel.m.email, { type: 'email', autocomplete: 'email' })}
    {textField(panel, 'phone', panel.m.phone, { type: 'tel', autocomplete: 'tel' })}
    {check(panel, 'call')}
  </details>
);
