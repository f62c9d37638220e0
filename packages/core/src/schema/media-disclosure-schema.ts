import type { MediaDisclosure } from '../model/ai-disclosure.ts'
import { object } from './holder-schema.ts'
import { once } from './once.ts'
import { oneOf } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** AI's part in a picture or recording, as authors give it. */
export const mediaDisclosure: () => Schema<MediaDisclosure> = once(() =>
  object({ use: oneOf(['modified', 'generated']) }),
)
