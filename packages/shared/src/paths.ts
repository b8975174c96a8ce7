/** Paths of the public interface; `board` is a board's public key. */
export const paths = {
  board: (board: string) => `/v1/boards/${encodeURIComponent(board)}`,
  submissions: (board: string) => `/v1/boards/${encodeURIComponent(board)}/submissions`,
  receipt: (token: string) => `/v1/receipts/${encodeURIComponent(token)}`,
  receiptMessages: (token: string) => `/v1/receipts/${encodeURIComponent(token)}/messages`,
  receiptVerdict: (token: string) => `/v1/receipts/${encodeURIComponent(token)}/verdict`,
  receiptPage: (token: string) => `/r/${encodeURIComponent(token)}`,
  openapi: '/v1/openapi.json',
  health: '/healthz',
} as const;
