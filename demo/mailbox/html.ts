export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Piece = Html | string | number | undefined | readonly Piece[];

const encode = (piece: Piece): string => {
  if (piece instanceof Html) return piece.source;
  if (Array.isArray(piece)) return piece.map(encode).join('');
  return String(piece ?? '').replace(/[&<>"']/g, (character) => entities[character] ?? character);
};

/** A tagged template whose values are encoded unless they are `Html` themselves. */
export const html = (strings: TemplateStringsArray, ...pieces: Piece[]): Html =>
  new Html(String.raw({ raw: strings }, ...pieces.map(encode)));
