import type { Verdict } from './suspicion.ts';
import type { Reason } from './weights.ts';

/** What is kept of a submission that looked like a program’s. */
export type KeptSuspicion = {
  reasons?: Reason[];
  /** It would have opened a complaint. */
  held?: true;
  /** Nobody was told of it; they are once it is taken back. */
  owed?: true;
  /** A person has decided; no rule overrules them. */
  judged?: true;
};

/** A submission that was weighed. `words`: a digest of its words where they are compared with others’. */
export type Weighed = { verdict?: Verdict; held: boolean; words?: string };
