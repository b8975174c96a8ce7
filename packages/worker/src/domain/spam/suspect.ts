import type { Verdict } from './suspicion.ts';

/** What is kept of a submission that looked like a program’s. */
export type KeptSuspicion = {
  reasons?: string[];
  /** It would have opened a complaint, and does once it is taken back. */
  held?: true;
  /** A person has decided; no rule overrules them. */
  judged?: true;
};

/** A submission that was weighed. `words`: a digest of its words where they are compared with others’. */
export type Weighed = { verdict?: Verdict; held: boolean; words?: string };
