/** One line of JSON: where it happened, the request it belongs to, and the error's own words. Never a body or a token. */
export function logFault(at: string, requestId: string | undefined, error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(JSON.stringify({ at, requestId, error: message.slice(0, 500) }));
}
