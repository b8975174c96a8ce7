import type { Handling } from '../../domain/scores/handling-report.ts';
import { formatNumber } from '../../messages/instants.ts';
import { keptText, minutesText, recoveredText, type HandlingPart } from './handling-part.ts';

type Props = { all: Handling; earlier: Handling; part: HandlingPart };

/** Each measure now and in the time before, with how many complaints it is of. */
export function HandlingTable({ all, earlier, part }: Props) {
  const said = part.messages.reports.handling;
  const rows: [string, (one: Handling) => string, (one: Handling) => string][] = [
    ...(['acknowledge', 'resolve'] as const).flatMap(
      (what): [string, (one: Handling) => string, (one: Handling) => string][] => [
        [
          said.median(said[what]),
          (one) => minutesText(one[what].medianMinutes, part),
          (one) => count(one[what].n),
        ],
        [said.p90(said[what]), (one) => minutesText(one[what].p90Minutes, part), (one) => count(one[what].n)],
        [said.promise(said[what]), (one) => keptText(one[what], part), () => ''],
      ],
    ),
    [said.climbs, (one) => count(one.climbs), (one) => count(one.n)],
    [said.reopened, (one) => count(one.reopened), (one) => count(one.n)],
    [
      said.recovered,
      (one) => recoveredText(one, part),
      ({ verdicts: { yes, no, silent } }) => said.recoveredOf(count(yes), count(no), count(silent)),
    ],
  ];
  const count = (value: number) => formatNumber(value, part.locale);
  return (
    <div class="sheet-frame" tabindex={0} role="group" aria-label={said.head}>
      <table class="sheet">
        <caption class="unseen">{said.head}</caption>
        <thead>
          <tr>
            <th scope="col">{said.measure}</th>
            {[said.now, said.sample, said.before, said.sample].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value, of]) => (
            <tr>
              <th scope="row">{name}</th>
              {[all, earlier].map((one) => (
                <>
                  <td class="value">{value(one)}</td>
                  <td class="range prose">{of(one)}</td>
                </>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
