import type { Article } from '@standfirst/core'

/** Version of the format that the gate gives. */
export const formatVersion: Article['schemaVersion'] = 2
