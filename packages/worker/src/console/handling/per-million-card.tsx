import type { PerMillion } from '../../domain/scores/handling-report.ts';
import { formatDecimal } from '../../messages/figures.ts';
import { formatNumber } from '../../messages/instants.ts';
import type { HandlingPart } from './handling-part.ts';

/** Of fewer moments, a number per million would be an accident. */
const fewestMoments = 100;

/** Complaints per million moments with the sigma level, and what that is worth. */
export function PerMillionCard({ perMillion, part }: { perMillion: PerMillion; part: HandlingPart }) {
  const said = part.messages.reports.handling;
  const { moments, complaints } = perMillion;
  const { dpmo, sigma } = moments < fewestMoments ? {} : perMillion;
  return (
    <section aria-labelledby="million">
      <h2 id="million">{said.million}</h2>
      <div class="headline">
        {dpmo !== undefined && <p class="figure">{formatNumber(Math.round(dpmo), part.locale)}</p>}
        <p class="soft">
          {sigma !== undefined && (
            <>
              {said.sigma(formatDecimal(sigma, part.locale))}
              <br />
            </>
          )}
          {said.millionLead(said.complaints(complaints), said.moments(moments))}
        </p>
      </div>
      {dpmo === undefined && <p>{said.tooSeldom}</p>}
      <details class="behind">
        <summary>{said.sigmaTitle}</summary>
        <p>{said.sigmaHow}</p>
        <p>{said.sigmaMind}</p>
      </details>
    </section>
  );
}
