import type { SubmissionInput } from '@wipeboard/shared';
import file from './bots.txt?raw';
import { humanTraces } from './human-traces.ts';
import { pick, seeded, spin } from './spintax.ts';
import { addressOf, agent as firefox, browser, minutes, uuid, type Trace } from './trace.ts';

/** Of each family; with 21 families more than a thousand. */
const perFamily = 50;

const sections = file
  .split(/^## /m)
  .slice(1)
  .map((part) => part.trim().split('\n'))
  .map(([head, ...templates]) => ({
    family: head!.split(' ')[0]!,
    language: head!.split(' ')[1]!,
    templates,
  }));

/** No program can tell these from people: they are people's words, sent as people send them. */
export const likePeople = 'astroturf';

const families = [...new Set(sections.map(({ family }) => family))].toSorted();

/** Drawn by lot before anything was measured (every other by name): on these nothing was ever tuned. */
export const neverTuned: readonly string[] = families
  .filter((name) => name !== likePeople)
  .filter((_, i) => i % 2 === 1);

const agents = [
  firefox,
  'python-requests/2.32.3',
  'Go-http-client/2.0',
  'Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)',
];

function sent(text: string, family: string, i: number, random: () => number): SubmissionInput {
  const everything = family === 'form-filler';
  const asTheWidget = i % 2 === 0;
  const name = spin('%name%', random);
  return {
    key: uuid(random),
    revision: 1,
    final: true,
    kind: i % 4 === 3 ? 'request' : 'comment',
    text,
    publish: i % 3 !== 0,
    ...((everything || i % 5 < 2) && {
      contact: {
        name,
        email: spin('%mail%', random),
        ...(everything && { phone: spin('+%phone%', random) }),
      },
    }),
    ...(everything && {
      outcome: spin('{Please reply|Thanks|Your answer}', random),
      about: spin('%name%', random),
      wants: { reply: true, call: true },
    }),
    context: {
      url: 'https://shop.example/',
      ...(asTheWidget && { title: 'Corner Shop', locale: 'en-US', viewport: { width: 1920, height: 1080 } }),
    },
  };
}

/** How the programs of a family send: what a stranger would not see told apart is the same for all but two of them. */
function manner(
  family: string,
  i: number,
  random: () => number,
): Pick<Trace, 'door' | 'seconds' | 'trap' | 'headers'> {
  if (family === 'headless' || family === likePeople)
    return {
      door: i % 4 === 3 ? 'page' : 'wire',
      seconds: 12 + random() * 60,
      trap: false,
      headers: browser,
    };
  const named = { 'user-agent': pick(agents, random) };
  // Every third a browser that somebody drives, and half of the others lie about their language.
  const headers = i % 3 === 2 ? browser : i % 2 ? { ...named, 'accept-language': 'en-US' } : named;
  if (i % 5 === 3) return { door: 'page', seconds: random() * 1.5, trap: true, headers };
  if (i % 5 === 4)
    return { door: 'page', seconds: 5 + random() * 40, trap: family === 'form-filler', headers };
  return { door: 'wire', seconds: 0, trap: false, headers };
}

const said = (before: number) =>
  humanTraces.filter(
    ({ minute, revisions }) => minute < before && (revisions.at(-1)!.text?.length ?? 0) > 15,
  );

const unsorted = families.flatMap((family, f) => {
  const random = seeded(4_711 + f * 101);
  const own = sections.filter((section) => section.family === family);
  const templates = own.flatMap(({ language, templates }) => templates.map((text) => ({ language, text })));
  const known = { fixedname: 'Adaeze Okun', fixedmail: 'spell.temple77@box.example' };
  return Array.from({ length: perFamily }, (_, i): Trace => {
    const { language, text } = templates[i % templates.length]!;
    const minute =
      family === 'flood' ? 1_700 + Math.floor(i / 25) : Math.floor(60 + random() * (minutes - 60));
    const human = pick(said(minute), random).revisions.at(-1)!.text!;
    const words = spin(text, random, { ...known, human });
    const address =
      family === 'flood' ? 9_999 : i % 4 === 0 ? 5_000 + Math.floor(random() * 60) : 6_000 + f * 100 + i;
    return {
      family,
      language,
      ...(family === 'flood'
        ? { door: 'wire', seconds: 0, trap: false, headers: { 'user-agent': agents[1]! } }
        : manner(family, i, random)),
      address: addressOf(address),
      minute,
      revisions: [sent(words, family, i, random)],
    };
  });
});

export const botTraces: readonly Trace[] = unsorted.toSorted((one, other) => one.minute - other.minute);
