import type { Streamed } from '../edition/body.ts'
import type { AnswerContext } from './answer-context.ts'
import type { Asked } from './asked.ts'
import { type Chosen, resourceHeaders } from './resource-headers.ts'

/**
 * Answer with what is still being rendered. Its tag can't be known yet, and it has none: one that was not
 * a hash of the bytes could name other bytes after the next release, or in another process.
 */
export function streamedResponse(
  streamed: Streamed,
  chosen: Chosen,
  asked: Pick<Asked, 'edition' | 'now' | 'request'>,
  context: AnswerContext,
): Response {
  const { stream } = chosen.encoding ?? {}
  const bytes = watched(streamed.bytes, (error) => context.onError(error, asked.request))
  const headers = resourceHeaders(chosen, streamed, asked, context)
  const init = { status: chosen.form.status, headers, ...(stream && { encodeBody: 'manual' }) }
  return new Response(stream ? bytes.pipeThrough(stream()) : bytes, init)
}

/** The same bytes; somebody is told where they break off. */
function watched(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = bytes.getReader()
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          onError(error)
          throw error
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
