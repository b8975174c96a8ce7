import { outsideAddress, type AddressProblem } from '../domain/hooks/outside-address.ts';
import { isPublicIp } from '../domain/hooks/public-ip.ts';
import { resolveName } from './resolve-name.ts';

export type Question = { method: 'GET' | 'POST'; headers?: Record<string, string>; body?: string };

/** `local`: whether this machine's own servers may be met. */
export type Limits = { local: boolean; timeoutMs?: number; mostBytes?: number };

/**
 * `refused`: we did not go there. `failed`: nobody answered. `text` is what was read of the answer before its limit,
 * whatever it says it is; a redirect is an answer like any other.
 */
export type OutsideAnswer =
  | { outcome: 'answered'; status: number; headers: Headers; text: string; ms: number }
  | { outcome: 'refused'; problem: AddressProblem; ms: number }
  | { outcome: 'failed'; reason: 'no-such-name' | 'unresolved' | 'timeout' | 'unreachable'; ms: number };

/**
 * The one way to an address that somebody typed: https only, to public addresses only, no redirects, within one limit
 * of time and one of size. Never throws. What DNS says is looked at first; SECURITY.md says what remains.
 */
export async function askOutside(
  address: string,
  question: Question,
  limits: Limits,
): Promise<OutsideAnswer> {
  const { local, timeoutMs = 10_000, mostBytes = 65_536 } = limits;
  const begun = Date.now();
  const ms = () => Date.now() - begun;
  const judged = outsideAddress(address, local);
  if (!judged.ok) return { outcome: 'refused', problem: judged.problem, ms: 0 };
  const signal = AbortSignal.timeout(timeoutMs);
  if (judged.name !== undefined) {
    const addresses = await resolveName(judged.name, signal).catch(() => undefined);
    if (!addresses) return { outcome: 'failed', reason: signal.aborted ? 'timeout' : 'unresolved', ms: ms() };
    if (addresses.length === 0) return { outcome: 'failed', reason: 'no-such-name', ms: ms() };
    if (!addresses.every(isPublicIp)) return { outcome: 'refused', problem: 'private', ms: ms() };
  }
  try {
    const response = await fetch(judged.url, { ...question, redirect: 'manual', signal });
    const text = await firstBytes(response, mostBytes);
    return { outcome: 'answered', status: response.status, headers: response.headers, text, ms: ms() };
  } catch {
    return { outcome: 'failed', reason: signal.aborted ? 'timeout' : 'unreachable', ms: ms() };
  }
}

async function firstBytes(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let left = most;
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk.subarray(0, left), { stream: true });
    left -= chunk.byteLength;
    if (left <= 0) break;
  }
  return text + decoder.decode();
}
