import type { PerMillion } from './handling-report.ts';

/**
 * Complaints per million moments. A moment is a chance to complain: each time a question was shown or, where more came
 * than was counted as shown, each submission. Nothing is told of fewer moments than complaints.
 */
export function perMillion(complaints: number, moments: number): PerMillion {
  if (moments === 0 || complaints > moments) return { moments, complaints };
  const dpmo = (complaints / moments) * 1_000_000;
  return { moments, complaints, dpmo, sigma: sigmaLevel(dpmo) };
}

/**
 * The sigma level of so many defects per million opportunities: the normal quantile of the share without one, and the
 * customary long-term shift of 1.5 σ (Harry 1988). Undefined of none and of nothing but defects, which have no quantile.
 */
export function sigmaLevel(dpmo: number): number | undefined {
  return dpmo <= 0 || dpmo >= 1_000_000 ? undefined : normalQuantile(1 - dpmo / 1_000_000) + 1.5;
}

/**
 * The standard normal quantile by Wichura's algorithm AS 241 (Applied Statistics 37, 1988, 477–484), PPND7: about seven
 * figures, for 0 < p < 1.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      q *
      ratio(
        r,
        [3.3871327179, 50.434271938, 159.29113202, 59.10937472],
        [1, 17.895169469, 78.757757664, 67.1875636],
      )
    );
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size =
    r <= 5
      ? ratio(
          r - 1.6,
          [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103],
          [1, 0.7370016425, 0.12021132975],
        )
      : ratio(
          r - 5,
          [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
          [1, 0.24197894225, 0.012258202635],
        );
  return q < 0 ? -size : size;
}

const ratio = (x: number, above: readonly number[], below: readonly number[]): number =>
  polynomial(x, above) / polynomial(x, below);

const polynomial = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduceRight((sum, one) => sum * x + one, 0);
