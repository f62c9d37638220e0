import type { Json } from '../model/json.ts'

/** A schema of JSON Schema 2020-12, or a part of one: plain JSON. */
export type JsonSchema = { [keyword: string]: Json }
