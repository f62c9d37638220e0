import * as z from 'zod/mini'
import type { MediaDisclosure } from '../model/ai-disclosure.ts'
import { once } from './once.ts'

/** AI's part in a picture or recording, as authors give it. */
export const mediaDisclosure: () => z.ZodMiniType<MediaDisclosure, MediaDisclosure> = once(() =>
  z.strictObject({ use: z.enum(['modified', 'generated']) }),
)
