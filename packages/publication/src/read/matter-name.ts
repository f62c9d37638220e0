import { hashOf } from '../source/hash-of.ts'

/** A name for what front matter says: equal for equal front matter only. */
export function matterName(data: Readonly<Record<string, unknown>>): string {
  return hashOf(JSON.stringify(data, plain))
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))
    ? `number ${value}`
    : value
}
