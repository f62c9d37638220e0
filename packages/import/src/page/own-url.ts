import type { Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'

/**
 * The address that a page says it has, without the place in it; `undefined`, which is reported, for what
 * systems write by mistake: the first page of a site, and a host that only its developers reach.
 *
 * @param page - Address that the page was read from.
 */
export function ownUrl(url: string | undefined, page: string, issues: Issue[]): string | undefined {
  const [said, read] = [url === undefined ? null : URL.parse(url), URL.parse(page)]
  if (url === undefined || !said || !read) return url
  const isFirst =
    said.pathname === '/' &&
    !said.search &&
    !/^#!?\//.test(said.hash) &&
    !firstPage.test(read.pathname)
  const isInner = inner.test(said.hostname) && !inner.test(read.hostname)
  // A site of one page may tell its articles by what follows the address.
  if (!isFirst && !isInner) return url.replace(/#(?!!?\/).*$/s, '')
  const issue = problem(
    'invalid-address',
    ['url'],
    `The page says that its address is ${shown(url)}, ${isFirst ? 'which is that of its site' : 'which nobody else reaches'}, expected its own`,
    'it was left out',
    'Correct the canonical address of the page.',
  )
  if (!issues.some(({ message }) => message === issue.message)) issues.push(issue)
  return undefined
}

/** Paths that a first page may have, in a language or another form. */
const firstPage = /^\/(?:(?:index|default|home|start|amp)\b[^/]*\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i

const inner = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|[^.]+\.(?:local|localhost|test|internal))$/i
