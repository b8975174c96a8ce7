import { paths, type BoardConfiguration } from '@wipeboard/shared';
import type { Options } from './contract.ts';

/** Asks the desk for the board's configuration. Rejects where that can't be had, with the wire's code if it said why. */
export async function askConfiguration({ board, endpoint }: Options): Promise<BoardConfiguration> {
  const said = await (await fetch(endpoint + paths.board(board))).json();
  if (!said.questions) throw said.error.code;
  return said;
}
