import { renderRobotsTxt } from '@standfirst/rights'
import type { SiteSubject } from './site-subject.ts'

/**
 * Collect what a robots.txt says: which crawler may read what, what content may be used for, where the
 * licence and the sitemaps are. Comments, and the order of groups, say nothing.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9309}
 */
export function stateRobots(output: string, { feed, options, say }: SiteSubject): void {
  const { existing, own, rsl, sitemaps } = options
  const found = rulesOf(output)
  const expected = rulesOf(
    renderRobotsTxt({ rights: feed.rights, own, rsl, sitemaps }, { existing }),
  )
  for (const place of new Set([...found.keys(), ...expected.keys()])) {
    const path = /^(?:Sitemap|License)$/i.test(place) ? [] : ['rights']
    say.exact(place, path, found.get(place)?.sort(), expected.get(place)?.sort())
  }
}

/** What is said, by who it is said to: `User-agent gptbot`. */
function rulesOf(text: string): Map<string, string[]> {
  const rules = new Map<string, string[]>()
  let agents: string[] = []
  let isOpen = false
  const add = (place: string, rule: string) => {
    const own = rules.get(place)
    if (own) own.push(rule)
    else rules.set(place, [rule])
  }
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', rest = ''] = /^\uFEFF?\s*([\w-]+)\s*:([^#]*)/.exec(line) ?? []
    const name = key.toLowerCase()
    const value = rest.trim()
    if (name === 'user-agent') {
      agents = isOpen ? [...agents, value.toLowerCase()] : [value.toLowerCase()]
      isOpen = true
    } else if (name === 'sitemap') add('Sitemap', value)
    else if (name === 'license' && agents.length === 0) add('License', value)
    else if (name) {
      isOpen = false
      for (const agent of agents) add(`User-agent ${agent}`, `${name}: ${value}`)
    }
  }
  return rules
}
