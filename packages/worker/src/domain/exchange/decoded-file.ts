export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file: by its mark, else UTF-8 where it is, else Windows-1252, in which every byte is a letter. */
export function decodedFile(bytes: Uint8Array): { text: string; encoding: FileEncoding } {
  const encoding = marked(bytes) ?? unmarked(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function marked([first, second, third]: Uint8Array): FileEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function unmarked(bytes: Uint8Array): FileEncoding {
  const head = bytes.subarray(0, 400);
  const zeros = (from: number) => head.filter((byte, place) => place % 2 === from && byte === 0).length;
  if (zeros(1) > head.length / 4) return 'utf-16le';
  if (zeros(0) > head.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
