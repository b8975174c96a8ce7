import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CaughtMail } from '../../demo/mailbox/caught-mail.ts';
import { everyComplaint } from '../stack/stored.ts';
import { linksOf } from './inbox.ts';

const methods = ['HEAD', 'GET'] as const;

/**
 * Does to every link of these mails what mail scanners do, `times` requests at least, and opens each in a browser that
 * runs scripts. Fails if anything about any complaint is another than before, or a link leads nowhere (R41).
 */
export async function scanChangesNothing(
  page: Page,
  mails: readonly CaughtMail[],
  { times, dataDir }: { times: number; dataDir: string },
): Promise<void> {
  const links = [...new Set(mails.flatMap(linksOf))];
  expect(links.length).toBeGreaterThan(0);
  const before = everyComplaint(dataDir);
  for (let done = 0; done < times; done += 1) {
    const link = links[done % links.length]!;
    const method = methods[Math.floor(done / links.length) % methods.length]!;
    const answer = await fetch(link, { method });
    expect(answer.status, `${method} ${link}`).toBe(200);
    await answer.arrayBuffer();
  }
  for (const link of links) await page.goto(link, { waitUntil: 'networkidle' });
  expect(everyComplaint(dataDir)).toEqual(before);
}
