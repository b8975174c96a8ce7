export type Phase = 'connect' | 'mail' | 'recipient' | 'data';

/**
 * What the mailbox does wrong on purpose. `refuse` answers with `code` (4xx: try again, 5xx: never); `hang` never
 * answers; `drop` cuts the connection. At `data` the whole mail has arrived; `kept` says whether it was stored too.
 */
export type Fault =
  | { do: 'refuse'; code: number; message?: string; at?: Phase }
  | { do: 'hang'; at?: Phase; kept?: boolean }
  | { do: 'drop'; at?: Phase; kept?: boolean };

export type Faults = {
  /** The next `times` attempts meet the fault, after those already queued. `at` is `data` unless said. */
  failNext(fault: Fault, times?: number): void;
  take(phase: Phase): Fault | undefined;
  clear(): void;
};

export function createFaults(): Faults {
  const queue: Fault[] = [];
  return {
    failNext(fault, times = 1) {
      for (let count = 0; count < times; count += 1) queue.push(fault);
    },
    take(phase) {
      const next = queue[0];
      if (!next || (next.at ?? 'data') !== phase) return undefined;
      return queue.shift();
    },
    clear() {
      queue.length = 0;
    },
  };
}
