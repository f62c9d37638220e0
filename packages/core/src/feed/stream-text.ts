/**
 * Make a stream of UTF-8 bytes from text that is made as the reader asks for it.
 *
 * Nothing is made before the first read. An error of the source is an error of the stream; if the
 * reader cancels, the source is closed.
 *
 * @param chunks - Text, piece by piece; each piece is one chunk of the stream.
 */
export function streamText(
  chunks: AsyncGenerator<string, void, undefined>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await chunks.return()
      },
    },
    { highWaterMark: 0 },
  )
}
