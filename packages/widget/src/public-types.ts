/**
 * The types of the npm package, which imports nothing: test/public-types.test.ts holds them to the wire's.
 */
export type Kind = 'rating' | 'comment' | 'request';
export type Tone = 'praise' | 'complaint' | 'suggestion' | 'question';
export type Metric = 'csat' | 'nps' | 'ces' | 'thumbs';

/** An integer within the metric's scale: CSAT 1–5, NPS 0–10, CES 1–7, thumbs 0 or 1. */
export type Rating = { metric: Metric; value: number };

export type Receipt = {
  /** The submission's key and the highest revision held. */
  key: string;
  revision: number;
  /** Short enough to read out, such as WB-7K3QXM. */
  code: string;
  token: string;
  /** The customer's private link. */
  url: string;
};

export type Options = {
  /** The board's public key. */
  board: string;
  /** The origin of the desk, such as https://desk.example. */
  endpoint: string;
  /** A language tag; by default the page's language, then the reader's. */
  locale?: string;
  theme?: 'light' | 'dark' | 'auto';
  position?: 'start' | 'end';
  /** False where the page has its own button. */
  launcher?: boolean;
  /** The touchpoint that this page is, such as `checkout`. */
  moment?: string;
  /** Marks everything sent as a test: kept, never counted. */
  test?: boolean;
  /** What the page knows about its customer. */
  attributes?: Record<string, string | number | boolean>;
};

/** What a form begins with when the page already knows it. */
export type Prefill = {
  kind?: Kind;
  rating?: Rating;
  text?: string;
  moment?: string;
  tone?: Tone;
  manager?: boolean;
  about?: string;
};

/** What may go with a submission made by code; the same names as on the wire. */
export type More = {
  /** Which scale a rating is on; `csat` unless said. */
  metric?: Metric;
  text?: string;
  tone?: Tone;
  moment?: string;
  outcome?: string;
  /** `top` goes straight to the top where the board offers it, elsewhere to a manager. */
  wants?: { reply?: boolean; call?: boolean; manager?: boolean; top?: boolean };
  contact?: { name?: string; email?: string; phone?: string };
  publish?: boolean;
  about?: string;
  attributes?: Record<string, string | number | boolean>;
};

export type WipeboardErrorCode =
  | 'invalid-body'
  | 'invalid-json'
  | 'origin-not-allowed'
  | 'board-not-found'
  | 'receipt-not-found'
  | 'request-not-found'
  | 'link-not-valid'
  | 'not-found'
  | 'method-not-allowed'
  | 'already-decided'
  | 'erased'
  | 'extension-closed'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'key-reused'
  | 'rate-limited'
  | 'voting-closed'
  | 'internal-error'
  | 'overloaded'
  /** Something that isn't the desk answered. */
  | 'not-a-receipt'
  /** Not sent yet: on this device, and goes out by itself. */
  | 'kept'
  /** Not sent yet, and only held until the page is closed: this browser refused us storage. */
  | 'kept-in-memory';

export type Events = {
  open: undefined;
  close: undefined;
  /** Stored by the desk. */
  submitted: Receipt;
  /** Counted by the desk, or taken back. */
  vote: { request: string; voted: boolean; votes: number };
  error: { code: string; message?: string; keys?: string[] };
};
