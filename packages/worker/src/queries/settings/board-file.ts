import { boardFileSchema, managerSchema, type BoardFile } from '../../domain/board/board.ts';
import type { Board } from '../board.ts';

const documentFields = Object.keys(boardFileSchema.shape);
const managerFields = Object.keys(managerSchema.shape);

/** A board with its people as `pnpm board:apply` takes it. */
export function boardFile(board: Board): BoardFile {
  const people = board.people.toSorted((a, b) => a.position - b.position);
  const managers = people.map((one) => only(one, managerFields));
  return { ...only(board, documentFields), managers } as BoardFile;
}

const only = (value: object, names: string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
