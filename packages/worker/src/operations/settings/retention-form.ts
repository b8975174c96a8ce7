import { retentionChoices, retentionKinds } from '../../domain/privacy/retention.ts';
import type { Board } from '../../queries/board.ts';

/** How long a board keeps what, as its form shows it, and what it may choose. */
export const retentionForm = ({
  retention,
}: Pick<Board, 'retention'>): { fields: Record<string, string>; choices: readonly number[] } => ({
  fields: Object.fromEntries(retentionKinds.map((kind) => [kind, String(retention[kind])])),
  choices: retentionChoices,
});
