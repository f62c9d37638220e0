/** A stream that is made once, and read by any number of readers, each from its beginning. */
export interface SharedStream {
  /** For one more reader. What others have asked for already is there; the rest is made as it is asked for. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>
  /** Whether all of it was made. */
  isWhole(): boolean
  /** All of it at once. */
  whole(): Promise<Uint8Array<ArrayBuffer>>
}

/** Pieces that are smaller than this are sent together. */
const pieceSize = 16_384

/**
 * Share a stream among its readers. One who goes away ends it for nobody.
 *
 * @param source - What is to be shared; nobody else may read it.
 * @param onFailure - Told when it fails, for all who read it.
 */
export function sharedStream(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  onFailure: () => void,
): SharedStream {
  const reader = source.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let isDone = false
  let making: Promise<void> | undefined

  async function make(): Promise<void> {
    const parts: Uint8Array<ArrayBuffer>[] = []
    try {
      for (let size = 0; size < pieceSize; ) {
        const { done, value } = await reader.read()
        isDone = done
        if (done) break
        parts.push(value)
        size += value.length
      }
    } catch (error) {
      onFailure()
      throw error
    }
    if (parts.length) pieces.push(joined(parts))
  }

  async function pieceAt(index: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    while (index >= pieces.length && !isDone) {
      making ??= make().finally(() => {
        making = undefined
      })
      await making
    }
    return pieces[index]
  }

  return {
    stream() {
      let index = 0
      return new ReadableStream(
        {
          async pull(controller) {
            const piece = await pieceAt(index++)
            // Readers may do what they like with their bytes.
            if (piece) controller.enqueue(piece.slice())
            else controller.close()
          },
        },
        { highWaterMark: 0 },
      )
    },
    isWhole: () => isDone,
    async whole() {
      while (await pieceAt(pieces.length));
      return joined(pieces)
    },
  }
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
