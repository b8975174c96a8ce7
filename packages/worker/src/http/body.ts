import { limits } from '@wipeboard/shared';
import { Refusal } from './refusal.ts';

const tooLarge = (most: number) =>
  new Refusal('body-too-large', `The body is larger than ${most / 1024} KiB. Nothing of it was kept.`);

/** Reads a JSON body of at most 64 KiB or `most` bytes, counting what really arrives: a length header may lie or be absent. */
export async function jsonBody(request: Request, most?: number): Promise<unknown> {
  const { text, type } = await boundedText(request, most);
  if (type !== 'text/plain' && type !== 'application/json') {
    throw new Refusal('unsupported-media-type', 'Send JSON as text/plain or application/json.');
  }
  try {
    return JSON.parse(text());
  } catch {
    throw new Refusal('invalid-json', 'The body is not JSON in UTF-8.');
  }
}

/** A body of at most 64 KiB or `most` bytes: its media type in lower case, and its text, which throws where it is not UTF-8. */
export async function boundedText(
  request: Request,
  most: number = limits.bodyBytes,
): Promise<{ type?: string; text: () => string }> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most);
  const bytes = await boundedBytes(request, most);
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding !== 'identity') {
    throw new Refusal('unsupported-media-type', 'Send the body without a content encoding.');
  }
  return {
    type: request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase(),
    text: () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes),
  };
}

async function boundedBytes(request: Request, most: number): Promise<Uint8Array> {
  const { body } = request;
  if (request.headers.has('content-length')) return within(new Uint8Array(await request.arrayBuffer()), most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      void reader.cancel();
      throw tooLarge(most);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function within(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.byteLength > most) throw tooLarge(most);
  return bytes;
}
