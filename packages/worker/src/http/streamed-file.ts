/** A file to keep, under a name of our own making. */
export type StreamedFile = { name: string; type: string; pieces: AsyncGenerator<string, void, void> };

/**
 * Sends text as it is made: the next piece is asked for once the reader has taken the one before, and none after the
 * reader has gone. One that breaks off is cut short, so that nobody takes half for all.
 */
export function streamedFile({ name, type, pieces }: StreamedFile): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      },
      async cancel() {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name.replaceAll(/[^a-z0-9._-]/g, '-')}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
