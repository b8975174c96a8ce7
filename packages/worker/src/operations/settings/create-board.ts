import { keysFor, newBoard, type FirstOwner, type NewBoardFields } from '../../domain/settings/new-board.ts';
import type { Services } from '../../services.ts';
import { newBoardStatements } from '../../storage/settings/new-board.ts';

/** The fields of the form that can’t be as they are; `owner` where it is the owner’s own name or address. */
export type NewBoardField = 'name' | 'site' | 'key' | 'locale' | 'timeZone' | 'owner';

/** `taken`: the key that was asked for has a board already. `manager`: the owner’s id on the new board. */
export type Created =
  | { kind: 'created'; key: string; manager: string }
  | { kind: 'wrong'; fields: NewBoardField[] }
  | { kind: 'taken' };

/** Further statements of the same batch; one that throws stops the board, too. */
export type AlongWith = (db: D1Database, key: string) => D1PreparedStatement[];

const mostKeys = 50;

/** Makes a board with its first owner, under the key asked for or the first free one that its name suggests. */
export async function createBoard(
  services: Services,
  { form, owner }: { form: NewBoardFields; owner: FirstOwner },
  alongWith: AlongWith = () => [],
): Promise<Created> {
  const asked = form.key?.trim();
  const db = services.directory;
  for (const key of asked ? [asked] : keysFor(form.name ?? '', mostKeys)) {
    const made = newBoard(form, key, owner);
    if (made.kind === 'wrong') return { kind: 'wrong', fields: wrongFields(made.problems) };
    const statements = newBoardStatements(db, made.board, services.now());
    try {
      await db.batch([...statements, ...alongWith(db, key)]);
      return { kind: 'created', key, manager: made.board.managers[0]!.id };
    } catch (error) {
      if (!/UNIQUE constraint failed: boards\.key/.test(String(error))) throw error;
    }
  }
  return { kind: 'taken' };
}

function wrongFields(problems: { path: string }[]): NewBoardField[] {
  const named = { origins: 'site', managers: 'owner' } as Record<string, NewBoardField>;
  return [...new Set(problems.map(({ path }) => path.split('.')[0]!))].map(
    (part) => named[part] ?? (part as NewBoardField),
  );
}
