import type { Page } from 'playwright-core';

/** Pages of the desk that anybody may open; `path` from the root. */
export const openPages = [['sign-in', '/sign-in']] as const;

/** Every page behind the sign-in that an owner of the corner shop can open, by its name in a report. */
export async function ownersPages(page: Page, workerUrl: string): Promise<[string, string][]> {
  const desk = '/desk/corner-shop';
  const settings = [
    'general',
    'origins',
    'questions',
    'look',
    'languages',
    'wall',
    'snippet',
    'chat',
    'webhooks',
    'tokens',
    'import',
    'people',
    'policy',
    'mail',
    'privacy',
    'changes',
  ];
  const first = async (address: string, href: RegExp): Promise<string> => {
    await page.goto(workerUrl + address);
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const found = links.find((link) => link !== null && href.test(link));
    if (!found) throw new Error(`${address} has no link like ${href}`);
    return found;
  };
  const submission = /\/submissions\/sub_/;
  return [
    ['boards', '/desk'],
    ['account', '/account'],
    ['new board', '/boards/new'],
    ['inbox', desk],
    ['inbox, urgent', `${desk}?view=overdue&order=urgent`],
    ['inbox, searched', `${desk}?q=freezer`],
    ['inbox, nothing found', `${desk}?q=zzzzzz`],
    ['a complaint', await first(`${desk}?view=overdue`, submission)],
    ['praise', await first(`${desk}?view=praise`, submission)],
    ['the wall, waiting', `${desk}/wall`],
    ['the wall, requests', `${desk}/wall?tab=requests`],
    ['the wall, notes', `${desk}/wall?tab=notes`],
    ['the wall, changes', `${desk}/wall?tab=changes`],
    ['the wall, taken down', `${desk}/wall?tab=down`],
    ['a card', await first(`${desk}/wall?tab=requests`, /\/wall\/req_/)],
    ['a request for somebody', `${desk}/wall/requests/new`],
    ['what changed', `${desk}/wall/changes/new`],
    ['scores', `${desk}/scores`],
    ['scores, two years', `${desk}/scores?weeks=104`],
    ['handling', `${desk}/handling`],
    ['lessons', `${desk}/lessons`],
    ['kudos', `${desk}/kudos`],
    ['themes', `${desk}/themes`],
    ['the week', `${desk}/week`],
    ['sheet', `${desk}/week/sheet`],
    ['settings', `${desk}/settings`],
    ...settings.map((section): [string, string] => [`settings, ${section}`, `${desk}/settings/${section}`]),
  ];
}
