import { workedExample } from './worked-example.ts';
import type { ShownMetric } from './metric-card.tsx';
import type { ReportPart } from './report-part.ts';

/** Formulae, their sources, and this board's own numbers put into them. */
export function HowCounted({ metrics, part }: { metrics: ShownMetric[]; part: ReportPart }) {
  const said = part.messages.reports.counting;
  const used = new Set<string>(metrics.map(({ metric }) => metric));
  const shares = used.has('csat') || used.has('thumbs');
  const examples = metrics.flatMap(({ now }) => (now ? [workedExample(now, part)] : []));
  return (
    <details class="card counted">
      <summary>
        <h2>{said.title}</h2>
      </summary>
      {shares && (
        <>
          <p>{said.csat}</p>
          <p>{said.wilson}</p>
          <pre dir="ltr">(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)</pre>
        </>
      )}
      {used.has('nps') && <p>{said.nps}</p>}
      {used.has('ces') && <p>{said.ces}</p>}
      {examples.map(({ words, formula }) => (
        <>
          <p>{said.example(words)}</p>
          {formula && <pre dir="ltr">{formula}</pre>}
        </>
      ))}
      {[said.interval, said.change, said.lift, said.asked, said.left].map((words) => (
        <p>{words}</p>
      ))}
    </details>
  );
}
