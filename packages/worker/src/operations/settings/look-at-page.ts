import {
  pageFindings,
  type Finding,
  type LookedAt,
  type ScriptTag,
} from '../../domain/settings/page-findings.ts';
import { siteAddress } from '../../domain/settings/site-origin.ts';
import { askOutside } from '../../outbound/ask-outside.ts';
import type { Board } from '../../queries/board.ts';
import type { Services } from '../../services.ts';

const mostRedirects = 4;
const mostBytes = 256 * 1024;
const timeoutMs = 10_000;

/** Fetches a page as anybody could, and says what keeps the board from appearing on it. Nothing of it is kept. */
export async function lookAtPage(services: Services, board: Board, typed: string): Promise<Finding[]> {
  const { ENVIRONMENT, PUBLIC_URL } = services.settings;
  const known = { key: board.key, origins: board.origins, endpoint: PUBLIC_URL };
  return pageFindings(await lookedAt(siteAddress(typed), ENVIRONMENT === 'local'), known);
}

async function lookedAt(typed: string, local: boolean): Promise<LookedAt> {
  let left = timeoutMs;
  let address = typed;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const question = { method: 'GET', headers: { accept: 'text/html' } } as const;
    const answer = await askOutside(address, question, { local, timeoutMs: left, mostBytes });
    left = Math.max(1, left - answer.ms);
    if (answer.outcome === 'refused') return { kind: 'refused', problem: answer.problem };
    if (answer.outcome === 'failed') return { kind: 'failed', reason: answer.reason };
    const to = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && to !== null && URL.canParse(to, address)) {
      address = new URL(to, address).href;
      continue;
    }
    const { scripts, metas } = await tagsIn(answer.text);
    const header = answer.headers.get('content-security-policy');
    const policies = [...(header === null ? [] : [header]), ...metas];
    return { kind: 'answered', address, status: answer.status, text: answer.text, scripts, policies };
  }
  return { kind: 'failed', reason: 'redirects' };
}

/** The script tags and the policies in meta tags, as a browser would find them; none inside comments or noscript. */
async function tagsIn(html: string): Promise<{ scripts: ScriptTag[]; metas: string[] }> {
  const scripts: ScriptTag[] = [];
  const metas: string[] = [];
  const rewriter = new HTMLRewriter()
    .on('script[src]', { element: ({ attributes }) => void scripts.push(tagOf(attributes)) })
    .on('template script[src]', { element: () => void (scripts.at(-1)!.inTemplate = 'yes') })
    .on('meta[http-equiv]', {
      element({ attributes }) {
        const { 'http-equiv': name = '', content = '' } = tagOf(attributes);
        if (name.toLowerCase() === 'content-security-policy') metas.push(content);
      },
    });
  await rewriter.transform(new Response(html)).text();
  return { scripts, metas };
}

const tagOf = (attributes: Iterable<string[]>): ScriptTag =>
  Object.fromEntries([...attributes].map(([name, value]) => [name!.toLowerCase(), value ?? '']));
