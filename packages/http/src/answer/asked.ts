import type { Edition } from '../edition/edition.ts'

/** What is asked for, and when. */
export interface Asked {
  request: Request
  url: URL
  /** Key of the path of its address. */
  key: string
  /** When: milliseconds since 1970. */
  now: number
  /** What is published then. */
  edition: Edition
}
