import type { Handling } from '../../domain/scores/handling-report.ts';
import { formatNumber } from '../../messages/instants.ts';
import { keptText, minutesText, recoveredText, type HandlingPart } from './handling-part.ts';

export type HandledRow = Handling & { name: string };

/** Below this no share is shown of a person or tier: chance would be taken for them. */
const fewest = 5;

type Props = { title: string; head: string; rows: HandledRow[]; part: HandlingPart };

/** One row for each tier or person: how many first, since everything else follows from it. */
export function HandledBy({ title, head, rows, part }: Props) {
  const said = part.messages.reports.handling;
  const names = said.ownerHead;
  const count = (value: number) => formatNumber(value, part.locale);
  const enough = (n: number, text: string) => (n < fewest ? '–' : text);
  return (
    <>
      <div class="sheet-frame" tabindex={0} role="group" aria-label={title}>
        <table class="sheet handled">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {[names.n, names.open].map((name) => (
                <th scope="col" class="number">
                  {name}
                </th>
              ))}
              {[names.acknowledge, names.resolve, names.kept].map((name) => (
                <th scope="col">{name}</th>
              ))}
              {[names.climbs, names.reopened].map((name) => (
                <th scope="col" class="number">
                  {name}
                </th>
              ))}
              <th scope="col">{names.recovered}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <bdi>{row.name}</bdi>
                </th>
                <td class="number">{count(row.n)}</td>
                <td class="number">{count(row.open)}</td>
                <td>{enough(row.acknowledge.n, minutesText(row.acknowledge.medianMinutes, part))}</td>
                <td>{enough(row.resolve.n, minutesText(row.resolve.medianMinutes, part))}</td>
                <td>{enough(row.n, keptText(row.acknowledge, part))}</td>
                <td class="number">{count(row.climbs)}</td>
                <td class="number">{count(row.reopened)}</td>
                <td>{enough(row.verdicts.yes + row.verdicts.no, recoveredText(row, part))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.some(({ n }) => n < fewest) && <p class="soft">{said.few(count(fewest))}</p>}
    </>
  );
}
