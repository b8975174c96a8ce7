/** How something came in; every header as it was sent. */
export type Arrival = {
  /** Of a form of ours: whether the field that no person sees was filled in. */
  honeypot?: boolean;
  /** Of a form of ours: since it was made; `null` where its stamp is missing, forged or too old to say. */
  secondsToFill?: number | null;
  headers: { fetchSite?: string; fetchMode?: string; acceptLanguage?: string; userAgent?: string };
};

/** What may speak for a program instead of a person. `recentSame`: how often the same came from others within the hour. */
export type Signals = Arrival & { text?: string; name?: string; recentSame: number };
