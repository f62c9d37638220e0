import type { Rights } from '@standfirst/core'
import type { PlannedOutput } from '@standfirst/publication/outputs'
import type { Body } from './body.ts'

/** Something that can be asked for: a file that a build would write, at its address. */
export interface Resource {
  /** Path of its address, in the one spelling that it has: `/insights/mcp/`. */
  readonly address: string
  /** Path within the output folder: `mcp/index.html`. */
  readonly path: string
  /** Media type without parameters. */
  readonly type: string
  /** With what it is answered: an article that was retracted is gone, and its page says so. */
  readonly status: 200 | 404 | 410
  readonly body: Body
  /** All that its body depends on: where these are the same, so is the body. */
  readonly depends: readonly unknown[]
  /** What is given of it to a query (default: all of it). */
  readonly answer?: PlannedOutput['answer'] | undefined
  /** Rights, and links to its other forms; worked out when it is first asked for. */
  headers(): Readonly<Record<string, string>>
  /** The policy by which some of its uses are sold, if any are: crawlers that ask for them are asked to pay. */
  readonly sale?: Rights | undefined
  /** All that can be had at this address by `Accept`, itself first; empty if that is itself alone. */
  readonly forms: readonly Resource[]
}

/** Whether two resources have the same body. */
export function isSame(one: Resource, other: Pick<Resource, 'depends'>): boolean {
  return (
    one.depends.length === other.depends.length &&
    one.depends.every((value, index) => value === other.depends[index])
  )
}
