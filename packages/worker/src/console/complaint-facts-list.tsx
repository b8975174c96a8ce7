import type { ReadSubmission } from '../domain/complaint/complaint-view.ts';
import { complaintFacts, type Fact } from '../messages/complaint-facts.ts';
import type { Reading } from '../messages/complaint-words.ts';
import { mailtoAddress, telAddress, webAddress } from '../messages/web-address.ts';

const reachNames: Fact['name'][] = ['wants', 'name', 'email', 'phone'];

type Part = { view: ReadSubmission; reading: Reading };

/** How to reach the customer; only addresses that we built or checked become links. */
export function ReachFacts({ view, reading }: Part) {
  const said = reading.messages.complaintPage;
  const reach = complaintFacts(view, reading).filter(({ name }) => reachNames.includes(name));
  const reachable = reach.some(({ name }) => name === 'email' || name === 'phone');
  return (
    <>
      <h3>{said.reach}</h3>
      {!reachable && <p class="soft">{said.noReach}</p>}
      {reach.length > 0 && <FactList facts={reach} />}
    </>
  );
}

/** Where and who. */
export const ContextFacts = ({ view, reading }: Part) => (
  <section aria-labelledby="context">
    <h2 id="context">{reading.messages.complaintPage.context}</h2>
    <FactList facts={complaintFacts(view, reading).filter(({ name }) => !reachNames.includes(name))} />
  </section>
);

const FactList = ({ facts }: { facts: Fact[] }) => (
  <dl class="facts">
    {facts.map((fact) => (
      <div>
        <dt>{fact.label}</dt>
        <dd dir="auto">
          {fact.lines.map((line) => (
            <span class="line">
              <Value name={fact.name} line={line} />
            </span>
          ))}
        </dd>
      </div>
    ))}
  </dl>
);

function Value({ name, line }: { name: Fact['name']; line: string }) {
  const href = addressOf(name, line);
  if (!href) return <>{line}</>;
  if (name !== 'page') return <a href={href}>{line}</a>;
  return (
    <a href={href} rel="noopener noreferrer nofollow ugc" target="_blank">
      {line}
    </a>
  );
}

function addressOf(name: Fact['name'], line: string): string | undefined {
  if (name === 'email') return mailtoAddress(line);
  if (name === 'phone') return telAddress(line);
  return name === 'page' ? webAddress(line) : undefined;
}
