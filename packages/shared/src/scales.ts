/** The four metrics and their inclusive bounds. CSAT 1–5, NPS 0–10 (Reichheld 2003), CES 1–7 (CES 2.0), thumbs 0 or 1. */
export const scales = {
  csat: { min: 1, max: 5 },
  nps: { min: 0, max: 10 },
  ces: { min: 1, max: 7 },
  thumbs: { min: 0, max: 1 },
} as const;

export type Metric = keyof typeof scales;

export const metrics = ['csat', 'nps', 'ces', 'thumbs'] as const satisfies readonly Metric[];

/** The highest value that still counts as low on each metric, unless the board says otherwise. */
export const lowAtMost: Readonly<Record<Metric, number>> = { csat: 2, nps: 6, ces: 3, thumbs: 0 };
