import { paths, type ReceiptView } from '@wipeboard/shared';

/** A receipt that also says where the customer's own words are to be read, while they hang on the wall. */
export function withCardPage(view: ReceiptView, board: string, publicUrl: string): ReceiptView {
  const { card } = view;
  if (card?.state !== 'shown') return view;
  const path = card.kind === 'request' ? paths.requestPage(board, card.id) : paths.wallPage(board);
  return { ...view, card: { ...card, page: publicUrl + path } };
}
