import { h, type VNode } from 'preact';
import type { WallModel } from './wall-model.ts';

/** The wall, in the panel, in a page or on a shop's screen. */
export const wallView = (model: WallModel): VNode => <div part="wall">{model.cards.length}</div>;
