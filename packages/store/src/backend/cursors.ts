import type { PlacedRow } from '../row/row.ts'
import type { ListQuery, State } from './backend.ts'

/** The name of a state: of the store, and how many changes it has seen. */
export function versionOf({ epoch, revision }: State): string {
  return `${epoch}.${revision}`
}

/** How far somebody has read the changes. */
export interface ChangesCursor extends State {
  /** Up to when articles that are due were told of: milliseconds. */
  time?: number | undefined
}

/** @param time - Left out where what is not due is told of too. */
export function changesCursor(state: State, time?: number): string {
  return time === undefined ? versionOf(state) : `${versionOf(state)}.${time}`
}

/** @throws `RangeError` if it is none. */
export function readChangesCursor(cursor: string): ChangesCursor {
  const [, epoch = '', revision, time] =
    /^([\w-]{1,64})\.(\d{1,15})(?:\.(\d{1,15}))?$/.exec(cursor) ?? []
  if (revision === undefined) throw unknown(cursor, 'changes')
  return { epoch, revision: Number(revision), ...(time !== undefined && { time: Number(time) }) }
}

/** The place of a row in a list. */
export function listCursor({ place, published }: PlacedRow): string {
  return `${published}.${place}`
}

/** @throws `RangeError` if it is none. */
export function readListCursor(cursor: string): ListQuery['after'] {
  const [, published, place] = /^(-?\d{1,16})\.(\d{1,15})$/.exec(cursor) ?? []
  if (place === undefined) throw unknown(cursor, 'list')
  return { published: Number(published), place: Number(place) }
}

function unknown(cursor: string, name: string): RangeError {
  return new RangeError(
    `Expected a cursor that \`${name}\` gave, found \`${cursor.slice(0, 100)}\``,
  )
}
