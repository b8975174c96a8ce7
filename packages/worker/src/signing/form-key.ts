import { digest } from './digest.ts';

/**
 * The submission key of what a form says: a UUID (version 8, RFC 9562 §5.8) of the key that was made with its page and
 * of what is in it. The same form sent twice is one submission; another one from the same page, come back to, is another.
 */
export async function formKey(pageKey: string, fields: Record<string, unknown>): Promise<string> {
  const bytes = Uint8Array.from(atob(await digest([pageKey, fields])), (letter) => letter.charCodeAt(0));
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
