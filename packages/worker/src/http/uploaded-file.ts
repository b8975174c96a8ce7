import { Refusal } from './refusal.ts';

export type Uploaded = { name: string; bytes: Uint8Array };

// What a form adds to its file: boundaries, headers, a field or two.
const aroundIt = 4_096;

/**
 * The one file of a form (multipart/form-data, RFC 7578), `most` bytes at most: counted as they arrive, before the
 * runtime’s own parser has them. Undefined where none was chosen; `too-large` where there is more.
 */
export async function uploadedFile(
  request: Request,
  most: number,
): Promise<Uploaded | 'too-large' | undefined> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) {
    throw new Refusal('unsupported-media-type', 'Send the file as multipart/form-data.');
  }
  if (Number(request.headers.get('content-length') ?? 0) > most + aroundIt || !request.body)
    return 'too-large';
  let size = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > most + aroundIt) throw new RangeError('too large');
      controller.enqueue(chunk);
    },
  });
  let form: FormData;
  try {
    form = await new Response(request.body.pipeThrough(counted), {
      headers: { 'content-type': type },
    }).formData();
  } catch {
    if (size > most + aroundIt) return 'too-large';
    throw new Refusal('invalid-body', 'The form could not be read.');
  }
  const files = form.getAll('file').filter((entry): entry is File => typeof entry !== 'string');
  const [file] = files;
  if (!file || (file.size === 0 && file.name === '')) return undefined;
  if (file.size > most) return 'too-large';
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
