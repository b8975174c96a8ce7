import { hostileTexts } from './hostile-texts.ts';
import { elementsOf, type Element } from './parsed-html.ts';

// What a text may change: where a link leads (checked by itself), what it is called, what stands in a field or in what a
// page says of itself, and how many lines there are.
const free = ['href', 'title', 'value', 'content'];
export const signature = ({ tag, attributes }: Element) =>
  [
    tag,
    ...[...attributes].filter(([name]) => !free.includes(name)).map(([name, value]) => `${name}=${value}`),
  ].join(' ');
const isLine = ({ tag, attributes }: Element) =>
  tag === 'br' || tag === 'a' || attributes.get('class') === 'line';

const dangerous = /^\s*(?:javascript|data|vbscript|file|blob):/i;
const harmless = /^(?:https?:\/\/|mailto:|tel:|\/|\?|#)/;
const loading = ['src', 'srcset', 'srcdoc', 'background', 'poster', 'data', 'formaction', 'xlink:href'];

/** Where a view shows a hostile text as anything but text: `harmless` are views of it without one. */
export function hostileFaults(view: (text: string) => string, harmlessViews: string[]): string[] {
  const [plain = ''] = harmlessViews;
  const signatures = new Set(harmlessViews.flatMap(elementsOf).map(signature));
  const count = countedIn(elementsOf(plain));
  return hostileTexts.flatMap((text) => {
    const elements = elementsOf(view(text));
    const found = elements.flatMap((element) => [
      ...(signatures.has(signature(element)) || isBareBreak(element)
        ? []
        : [`foreign ${signature(element)}`]),
      ...dangersOf(element),
    ]);
    if (countedIn(elements) !== count) found.push('another number of elements');
    return found.map((fault) => `${fault} from ${text}`);
  });
}

const isBareBreak = ({ tag, attributes }: Element) => tag === 'br' && attributes.size === 0;

const countedIn = (elements: Element[]) => elements.filter((element) => !isLine(element)).length;

/** The desk’s own, from its own folder; how many there are is counted with all other elements. */
const isOurScript = ({ tag, attributes }: Element) =>
  tag === 'script' &&
  /^\/desk-scripts\/[a-z-]+\.js$/.test(attributes.get('src') ?? '') &&
  [...attributes.keys()].every((name) => name === 'src' || name === 'type');

/** The frame beside a form of the settings, in which the real widget is shown. */
const isOurPreview = (value: string) =>
  /^\/desk\/corner-shop\/settings\/preview\?(theme=(light|dark)&)?lang=en$/.test(value);

/** The widget on a board’s public page. */
const isOurWidget = ({ tag, attributes }: Element) =>
  tag === 'script' &&
  attributes.get('src') === '/wipeboard.js' &&
  [...attributes.keys()].every((name) => name === 'src' || name === 'defer' || name.startsWith('data-'));

function dangersOf(element: Element): string[] {
  if (isOurScript(element) || isOurWidget(element)) return [];
  const { tag, attributes } = element;
  const dangers = tag === 'script' ? ['script'] : [];
  for (const [name, value] of attributes) {
    // A refresh would be a foreign element: no meta of ours has `http-equiv`.
    const acts = !['value', 'content'].includes(name) && dangerous.test(value);
    if (name.startsWith('on') || (loading.includes(name) && !isOurPreview(value)) || acts)
      dangers.push(`${name}=${value}`);
    if (name === 'href' && !harmless.test(value)) dangers.push(`link to ${value}`);
  }
  return dangers;
}
