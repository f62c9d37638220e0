import type { Article } from '@standfirst/core'

/** Addresses of the posts that an article reports on, as far as everyone may read of them. */
export function postAddresses({ sections }: Article): string[] {
  return sections.flatMap((section) =>
    section.kind === 'originalPost' && section.url && !section.paid ? section.url : [],
  )
}
