import type { Locator } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';

/** What is painted of something on a page, four bytes for each pixel. */
type Painted = { width: number; height: number; data: Uint8ClampedArray };

// A reader for cameras gives up after a frame; here it may take its time.
const patient = { effort: 4, timeLimit: 20_000 };

/** What a camera reads of a QR code on a page, and the darkest pixel of the outermost `modules` of its `size`, 0 to 255. */
export async function readCode(
  code: Locator,
  size: number,
  modules: number,
): Promise<{ says: string; darkestOutside: number }> {
  const painted = await paintedOf(code);
  const { width, height, data } = painted;
  const margin = Math.floor((modules * width) / size);
  let darkestOutside = 255;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const fromEdge = Math.min(x, y, width - 1 - x, height - 1 - y);
      // Of the outermost pixel a part is the page’s, where an edge falls between two.
      if (fromEdge >= 1 && fromEdge < margin)
        darkestOutside = Math.min(
          darkestOutside,
          ...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3),
        );
    }
  return { says: decodeQR(painted, patient), darkestOutside };
}

async function paintedOf(code: Locator): Promise<Painted> {
  const png = (await code.screenshot()).toString('base64');
  // A page of its own: no policy of a shop's is loosened for it.
  const empty = await code.page().context().newPage();
  const { width, height, bytes } = await empty.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, bytes: [...data] };
  }, png);
  await empty.close();
  return { width, height, data: Uint8ClampedArray.from(bytes) };
}
