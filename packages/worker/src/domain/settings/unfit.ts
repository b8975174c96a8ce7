import type { Problem } from '../complaint/policy-trial.ts';

/** What a change answers instead of a document where it can’t be made; `path` names the field. */
export class Unfit {
  readonly problems: Problem[];

  constructor(...paths: string[]) {
    this.problems = paths.map((path) => ({ path, message: 'can’t be so' }));
  }
}
