/** Paths of the public interface; `board` is a board's public key. */
export const paths = {
  board: (board: string) => `/v1/boards/${encodeURIComponent(board)}`,
  submissions: (board: string) => `/v1/boards/${encodeURIComponent(board)}/submissions`,
  receipt: (token: string) => `/v1/receipts/${encodeURIComponent(token)}`,
  receiptMessages: (token: string) => `/v1/receipts/${encodeURIComponent(token)}/messages`,
  receiptVerdict: (token: string) => `/v1/receipts/${encodeURIComponent(token)}/verdict`,
  receiptPage: (token: string) => `/r/${encodeURIComponent(token)}`,
  wall: (board: string) => `/v1/boards/${encodeURIComponent(board)}/wall`,
  vote: (board: string, request: string) =>
    `/v1/boards/${encodeURIComponent(board)}/requests/${encodeURIComponent(request)}/vote`,
  qr: (board: string) => `/v1/boards/${encodeURIComponent(board)}/qr`,
  receiptConsent: (token: string) => `/v1/receipts/${encodeURIComponent(token)}/consent`,
  wallPage: (board: string) => `/b/${encodeURIComponent(board)}`,
  requestPage: (board: string, request: string) =>
    `/b/${encodeURIComponent(board)}/requests/${encodeURIComponent(request)}`,
  wallFeed: (board: string) => `/b/${encodeURIComponent(board)}/feed.xml`,
  openapi: '/v1/openapi.json',
  health: '/healthz',
} as const;
