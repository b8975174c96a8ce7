import type {
  BoardConfiguration,
  ErrorCode,
  Kind,
  Locale,
  Rating,
  Receipt,
  SubmissionInput,
  Tone,
  Voted,
  VoteInput,
} from '@wipeboard/shared';

import type { KeptReceipts } from './client/kept-receipts.ts';

export type Theme = 'light' | 'dark' | 'auto';

/** How a board is put into a page. `endpoint` is an origin without a trailing slash. */
export type Options = {
  board: string;
  endpoint: string;
  locale?: string;
  theme?: Theme;
  position?: 'start' | 'end';
  launcher?: boolean;
  moment?: string;
  test?: boolean;
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

/**
 * What became of a submission, or of a vote, whose receipt is how it stands. `received` only for what the desk has stored; `kept` waits on this device, and
 * `durable` says whether it would survive a closed browser; `refused` will not succeed by being sent again.
 */
export type SubmitResult<Answer = Receipt> =
  | { state: 'received'; receipt: Answer }
  | { state: 'kept'; durable: boolean; reason: 'offline' | 'busy' | 'unreachable' }
  | {
      state: 'refused';
      code: ErrorCode | 'not-a-receipt';
      message: string;
      requestId?: string;
      fields?: { path: string; message: string }[];
    };

/** What is left, to which the client adds what the page said of itself and of its customer. */
export type Submitted = Omit<SubmissionInput, 'context'> & Partial<Pick<SubmissionInput, 'context'>>;

/** What the panel is given by the page's half of the widget. */
export type PanelHost = {
  options: Options;
  locale: Locale;
  /** Aborted when the board is taken out of the page. */
  signal: AbortSignal;
  /** Rejects if it can't be had; the panel then uses defaults. */
  configuration(): Promise<BoardConfiguration>;
  /** Kept in `unsent` first, then posted; the same key with a higher revision extends. */
  submit(input: Submitted): Promise<SubmitResult>;
  /** The same for a vote on the request whose votes go to `url`; the answer is no receipt, and is told as `vote`. */
  vote(input: VoteInput, url: string): Promise<SubmitResult<Voted>>;
  /** Hears of an event; the answer is the undo. */
  on<Detail>(event: string, listener: (detail: Detail) => void): () => void;
  /** A kept one got through later. Returns its undo. */
  onReceipt(key: string, listener: (receipt: Receipt) => void): () => void;
  /** Where this board's submissions go: what tells its receipts from another's on this device. */
  url: string;
  load(name: 'resend'): Promise<{ keptReceipts: KeptReceipts }>;
  emit(event: 'open' | 'close' | 'submitted' | 'vote' | 'error', detail?: unknown): void;
  newKey(): string;
};

export type PanelHandle = { open(prefill?: Prefill): void; close(): void; destroy(): void };

/** The panel chunk's one export (src/panel/panel.tsx). */
export type MountPanel = (
  root: ShadowRoot,
  host: PanelHost,
  opener: () => HTMLElement | null,
) => Promise<PanelHandle> | PanelHandle;
