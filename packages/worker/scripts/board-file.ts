import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { boardFileSchema, type BoardFile } from '../src/domain/board/board.ts';

/** Reads a board file; `origins` join those in it. Throws what is wrong with it, part by part. */
export function readBoardFile(path: string, origins: string[] = []): BoardFile {
  const given = parsed(path);
  const board = boardFileSchema.safeParse({
    ...given,
    origins: [...new Set([...(given.origins ?? []), ...origins])],
  });
  if (board.success) return board.data;
  throw new Error(`${path} is not a board:\n${z.prettifyError(board.error)}`);
}

function parsed(path: string): { origins?: string[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`There is no board file at ${path}.`);
  }
  try {
    return JSON.parse(text) as { origins?: string[] };
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}
