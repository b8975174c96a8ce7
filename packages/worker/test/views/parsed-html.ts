import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = { tag: string; attributes: Map<string, string>; text: string };

type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a document as a browser would build it, in document order; comments are no elements. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  visit(parse(html), (node) => {
    if (!('tagName' in node)) return;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    found.push({
      tag: node.tagName,
      attributes,
      get text() {
        return textOf(node);
      },
    });
  });
  return found;
}

export const elementsNamed = (html: string, tag: string) => elementsOf(html).filter((one) => one.tag === tag);

export function only(html: string, tag: string): Element {
  const found = elementsNamed(html, tag);
  if (found.length !== 1) throw new Error(`${found.length} <${tag}> elements, not one`);
  return found[0]!;
}

/** What a reader sees, one string per run of text, head left out. */
export function visibleTexts(html: string): string[] {
  const texts: string[] = [];
  const body = bodyOf(parse(html));
  visit(body, (node) => {
    if (node.nodeName === '#text' && 'value' in node && node.value.trim()) texts.push(node.value.trim());
  });
  return texts;
}

function bodyOf(document: Node): Node {
  let body = document;
  visit(document, (node) => {
    if ('tagName' in node && node.tagName === 'body') body = node;
  });
  return body;
}

function textOf(node: Node): string {
  let text = '';
  visit(node, (inner) => {
    if (inner.nodeName === '#text' && 'value' in inner) text += inner.value;
  });
  return text;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, see);
}
