/** How something came in; every header as it was sent. */
export type Arrival = {
  /** Of a form of ours: whether the field that no person sees was filled in. */
  honeypot?: boolean;
  /** Of a form of ours: since it was made; `null` where its stamp is missing or forged. */
  secondsToFill?: number | null;
  headers: { fetchSite?: string; fetchMode?: string; acceptLanguage?: string; userAgent?: string };
};

/** What may speak for a program instead of a person. */
export type Signals = Arrival & {
  /** All that was written. */
  text?: string;
  name?: string;
  /** Hosts of the board’s own pages: who sends an address of theirs shows where something is wrong. */
  ownHosts?: readonly string[];
  /** Says nothing of its page but the address. */
  bare?: boolean;
  /** How often others wrote the same within the hour. */
  recentSame: number;
};
