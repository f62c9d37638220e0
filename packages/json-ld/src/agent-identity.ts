import type { Author } from '@standfirst/core'
import { profiles } from './node/profiles.ts'

/** By what JSON-LD knows a person or organization: the same wherever they are described. */
export interface AgentIdentity {
  /** Its `@id`; none for who has no address. */
  id: string | undefined
  /** Absolute addresses of its pages on networks, for `sameAs`. */
  sameAs: string[]
}

/**
 * Tell by what JSON-LD knows a person or organization, for data of your own about them.
 *
 * @param agent - Who; an absolute address is theirs.
 */
export function agentIdentity({
  handles = {},
  name,
  url,
}: Pick<Author, 'handles' | 'name'> & { url?: string | undefined }): AgentIdentity {
  const page = url?.split('#', 1)[0]
  return {
    id: page && `${page}#${encodeURIComponent(name.toWellFormed())}`,
    sameAs: profiles(handles).filter((address) => address !== undefined),
  }
}
