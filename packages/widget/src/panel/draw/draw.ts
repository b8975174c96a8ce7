import type { Drawing, Props } from './jsx-runtime.ts';

/** What stands at one place of a drawing: an element, words, or (without a node) any number of further places. */
type Place = { tag?: string; node?: Node; props: Props; inner: Place[] };

const emptyPlace = (): Place => ({ props: {}, inner: [] });

/** The tag of words, which take their text as a property like `value`. */
const words = '#';

const shapeOf = (drawing: Drawing): { tag?: string; props: Props } =>
  typeof drawing === 'string'
    ? { tag: words, props: { data: drawing } }
    : drawing && typeof drawing === 'object' && 'tag' in drawing
      ? drawing
      : { props: { children: Array.isArray(drawing) ? drawing : [] } };

const isListened = /^on/;
const isLive = /^(value|checked|data)$/;

/** Browsers tell an element that it loses the focus while it is taken out, in the middle of a drawing. */
let removing = false;

function clear({ node, inner }: Place): void {
  removing = true;
  if (node) (node as ChildNode).remove();
  else inner.forEach(clear);
  removing = false;
}

function setProperty(place: Place, node: HTMLElement, name: string, value: unknown, before: unknown): void {
  if (isListened.test(name)) {
    // One listener for the element's life, which asks for what is drawn now.
    if (!before)
      node.addEventListener(name.slice(2).toLowerCase(), (event) => {
        if (!removing) (place.props[name] as ((event: Event) => unknown) | undefined)?.(event);
      });
  } else if (isLive.test(name)) {
    // Compared with what the customer made of it, not with what was drawn last.
    if (node[name as 'title'] !== value) node[name as 'title'] = value as string;
  } else if (name === 'style')
    for (const [property, wanted] of Object.entries(value as object))
      node.style.setProperty(property, wanted ?? '');
  else if (value !== before) {
    // `false` is a value of the states in ARIA, and the absence of an attribute of HTML.
    if (value == null || (value === false && name[4] !== '-')) node.removeAttribute(name);
    else node.setAttribute(name, value as string);
  }
}

/** Makes what stands at a place what it should be, and answers with the first node from there on. */
function fill(place: Place, drawing: Drawing, parent: Element, next: Node | null): Node | null {
  const { tag, props } = shapeOf(drawing);
  const isNew = place.tag !== tag;
  if (isNew) {
    clear(place);
    Object.assign(place, emptyPlace(), {
      tag,
      node:
        tag === words
          ? new Text()
          : tag &&
            document.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI, tag),
    });
  }
  const { node, inner, props: before } = place;
  place.props = props;
  const { children } = props;
  const drawings = Array.isArray(children) ? children : [children];
  // From the end, so that each knows what it stands in front of.
  let first = node ? null : next;
  inner.splice(drawings.length).forEach(clear);
  if (tag !== words)
    for (let at = drawings.length; at--;)
      first = fill((inner[at] ??= emptyPlace()), drawings[at], (node ?? parent) as Element, first);
  if (!node) return first;
  for (const name of Object.keys({ ...before, ...props }))
    if (name !== 'children') setProperty(place, node as HTMLElement, name, props[name], before[name]);
  if (isNew) parent.insertBefore(node, next);
  return node;
}

/**
 * Draws into an element, again and again: what stands where it stood and is of the same kind stays, with its focus,
 * selection and scroll position. Places are told apart by their order alone, so a part that comes and goes leaves
 * `false` or `null` behind.
 */
export function drawInto(parent: Element): (drawing: Drawing) => void {
  const all = emptyPlace();
  return (drawing) => {
    fill(all, drawing, parent, null);
  };
}
