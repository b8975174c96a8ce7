import type { VNode } from 'preact';
import type { Step } from '../panel/panel-state.ts';

/** Something that can be in sight instead of the form, with its way there in the panel’s footer. */
export type Part = {
  name: Step;
  link(): VNode | false;
  /** Nothing, while something else is in sight. */
  view(): VNode | undefined;
  /** The panel was opened, or something was sent. */
  look?(isOpening: boolean): Promise<void> | void;
};

/** All of them, as the panel draws them. */
export type Beside = { parts: Part[]; link(): (VNode | false)[]; view(): VNode | undefined };
