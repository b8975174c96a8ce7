export type Refusal = Error & { responseCode: number };

/** An error that SMTP answers with its code: 4xx says try again, 5xx says never. */
export const refusal = (code: number, message: string): Refusal =>
  Object.assign(new Error(message), { responseCode: code });

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'responseCode' in error;
