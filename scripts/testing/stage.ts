/** One step of `pnpm test`. Paths are from the root. */
export type Stage = {
  name: string;
  folder: string;
  command: readonly [program: string, ...args: string[]];
  /** `vitest`: its own tests are counted; `one`: the whole step counts as one test. */
  counts: 'vitest' | 'one';
  /** A stage without whose success this one can't run. */
  needs?: string;
  /** It is killed, and counts as failed, after so long. */
  minutes: number;
};

/** `tail`: the end of what it printed; `reason`: why it failed where no test says so. */
export type StageResult = {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  tail: string;
  reason?: string;
};
