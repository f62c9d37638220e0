import type { Encoding } from '../edition/encoding.ts'
import type { CacheOptions } from '../handler-options.ts'

/** How resources are answered. */
export interface AnswerContext {
  cache: CacheOptions
  encodings: readonly Encoding[]
  /** Whether who asks for what is sold is asked to pay. */
  isCharged: boolean
  /** Told of what fails while an answer is on its way already. */
  onError: (error: unknown, request: Request) => void
}
