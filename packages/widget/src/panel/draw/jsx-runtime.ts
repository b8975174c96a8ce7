/** What a part of the panel can give back: an element, words, nothing, or several of these. */
export type Drawing = Shape | string | boolean | null | undefined | readonly Drawing[];

export type Shape = { tag: string; props: Props };

type Attribute = string | number | boolean | undefined;

export type Props = Readonly<Record<string, unknown>> & { readonly children?: Drawing };

/** What JSX becomes. There are no components: a part of the panel is a function, and is called as one. */
export const jsx = (tag: string, props: Props): Shape => ({ tag, props });

export { jsx as jsxs };

/** Events by the names that TypeScript's DOM library gives them, with the element that listens. */
type Listeners<Target> = {
  [Name in keyof Spelled]?: (event: Spelled[Name] & { readonly currentTarget: Target }) => unknown;
};

type Spelled = {
  onClick: MouseEvent;
  onChange: Event;
  onInput: Event;
  onSubmit: Event;
  onKeyDown: KeyboardEvent;
  onFocusOut: FocusEvent;
};

/** Attributes go by their names in HTML; `style` takes custom properties and properties as CSS spells them. */
type Attributes<Target> = Listeners<Target> & {
  children?: Drawing;
  style?: Readonly<Record<string, string | undefined>>;
} & { [Name in Known | `aria-${string}`]?: Attribute };

type Known =
  | ('autocomplete' | 'checked' | 'class' | 'd' | 'dir' | 'for' | 'hidden' | 'href' | 'id' | 'lang' | 'name')
  | ('novalidate' | 'part' | 'pathLength' | 'readonly' | 'rel' | 'role' | 'rows' | 'tabindex' | 'target')
  | ('type' | 'value' | 'viewBox');

export declare namespace JSX {
  type Element = Shape;
  type ElementChildrenAttribute = { children: unknown };
  type IntrinsicElements = {
    [Tag in keyof HTMLElementTagNameMap]: Attributes<HTMLElementTagNameMap[Tag]>;
  } & { [Tag in 'svg' | 'path']: Attributes<SVGElementTagNameMap[Tag]> };
}
