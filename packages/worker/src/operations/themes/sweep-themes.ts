import { matchesAny, ruledText } from '../../domain/themes/theme-rules.ts';
import { terms } from '../../domain/themes/terms.ts';
import { logFault } from '../../log-fault.ts';
import { boardByKey, type Board } from '../../queries/board.ts';
import { olderTexts, queuedTexts, saidBetween, themeBehind, type Ruled } from '../../queries/themes/texts.ts';
import { termsDue } from '../../queries/themes/theme-terms.ts';
import { themesOf } from '../../queries/themes/themes.ts';
import type { Services } from '../../services.ts';
import { giveTheme, leaveQueue, refreshThemes, ungive } from '../../storage/themes/submission-themes.ts';
import { keepTerms } from '../../storage/themes/theme-terms.ts';
import { moveBack } from '../../storage/themes/themes.ts';

const mostNew = 500;
const mostOld = 1_000;
const mostTexts = 2_000;
const dayMs = 86_400_000;
const termDays = 28;

/** Gives new feedback its themes, tries new rules on some of the old, and works out the terms of a board whose day is over. */
export async function sweepThemes(services: Services): Promise<void> {
  for (const name of services.databaseNames) {
    const db = services.database(name);
    for (const step of [takeInNew, goBack, workOutTerms]) {
      try {
        await step(services, db);
      } catch (error) {
        logFault(`sweep-themes ${step.name}`, undefined, error);
      }
    }
  }
}

async function takeInNew(services: Services, db: D1Database): Promise<void> {
  const queued = await queuedTexts(db, mostNew);
  for (const [key, some] of Map.groupBy(queued, ({ board }) => board)) {
    const board = await boardByKey(services, key, services.now());
    const all = some.map(({ id }) => id);
    if (!board) {
      await leaveQueue(db, all).run();
      continue;
    }
    const themes = await themesOf(db, key);
    const given = new Map(themes.map(({ id, rules }) => [id, having(some, rules)]));
    await db.batch([
      ...[...given]
        .filter(([, ids]) => ids.length > 0)
        .map(([theme, submissions]) => giveTheme(db, board, { theme, submissions, by: '' })),
      ungive(
        db,
        all.map((submission) => ({
          submission,
          themes: themes.map(({ id }) => id).filter((id) => given.get(id)!.includes(submission)),
        })),
      ),
      refreshThemes(db, board, all),
      leaveQueue(db, all),
    ]);
  }
}

async function goBack(services: Services, db: D1Database): Promise<void> {
  const theme = await themeBehind(db);
  if (!theme) return;
  const board: Board | undefined = await boardByKey(services, theme.board, services.now());
  const texts = board ? await olderTexts(db, theme.board, theme.upto, mostOld) : [];
  const last = texts.length === mostOld ? texts.at(-1) : undefined;
  const submissions = having(texts, theme.rules);
  await db.batch([
    ...(board && submissions.length > 0
      ? [giveTheme(db, board, { theme: theme.id, submissions, by: '' })]
      : []),
    moveBack(db, theme.id, theme.upto, last && { at: last.at, row: last.row }),
  ]);
}

const having = (texts: readonly Ruled[], rules: readonly string[]): string[] =>
  rules.length === 0
    ? []
    : texts.filter(({ text }) => text !== null && matchesAny(ruledText(text), rules)).map(({ id }) => id);

async function workOutTerms(services: Services, db: D1Database): Promise<void> {
  const now = services.now();
  const due = await termsDue(db, now);
  if (!due) return;
  const board = await boardByKey(services, due.board, now);
  const since = now - termDays * dayMs;
  const [today, earlier] = await Promise.all([
    saidBetween(db, due.board, since, now + 1, mostTexts),
    saidBetween(db, due.board, since - termDays * dayMs, since, mostTexts),
  ]);
  const found = board && terms(today, earlier, board.locale);
  await keepTerms(db, due.board, found, due.dueAt, now + dayMs).run();
}
