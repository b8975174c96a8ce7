/** A version 4 UUID (RFC 9562 §5.4). `crypto.randomUUID` is missing on plain-http pages, `getRandomValues` is not. */
export const newKey = (): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    (crypto.getRandomValues(new Uint8Array(1))[0]! & 15).toString(16),
  );
