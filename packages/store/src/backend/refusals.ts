import type { Article, Issue } from '@standfirst/core'

/** Somebody has changed an article after it was read. */
export function changedMeanwhile(id: string, found: number, expected: number): Issue {
  const was = found === 0 ? 'that is not there' : `at revision ${found}`
  const meant = expected === 0 ? 'none' : `revision ${expected}`
  return {
    code: 'changed-meanwhile',
    severity: 'error',
    message: `Found \`${id}\` ${was}, expected ${meant}: somebody has changed it meanwhile`,
    path: [],
    fix: 'Read the article again, and change what is there now.',
  }
}

/** Another article stands at an address. */
export function addressTaken(url: string, id: string): Issue {
  return {
    code: 'address-taken',
    severity: 'error',
    message: `Found \`${url}\`, where \`${id}\` stands, expected an address that is free`,
    path: ['url'],
    fix: 'Give the article another address, or move or delete the other one.',
  }
}

/** No article has an id. */
export function unknownArticle(id: string): Issue {
  return {
    code: 'unknown-article',
    severity: 'error',
    message: `Found no article \`${id}\`, expected the id of one that is kept`,
    path: ['id'],
    fix: 'Give the `id` of the article, not its title or an address of before.',
  }
}

/** An article can’t be retracted, as nobody has read it. */
export function notPublished(id: string, { publishedAt, status }: Article): Issue {
  const found = status === 'published' ? `is due at ${publishedAt}` : `has the status \`${status}\``
  return {
    code: 'not-published',
    severity: 'error',
    message: `Found \`${id}\`, which ${found}, expected an article that is published: a notice would show its text`,
    path: ['status'],
    fix: 'Delete it if it is not wanted; one that waits for its time can be put as a draft.',
  }
}
