/** What a robots.txt says to one robot. */
export interface RobotsRules {
  /** Whether it may ask for an address. */
  allows(url: string): boolean
}

/**
 * Read a robots.txt for one robot: of the groups that name it, else of those for all (RFC 9309).
 *
 * @param text - The file; anything may be given.
 * @param agent - Name of the robot, in lower case.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9309#section-2.2}
 */
export function robotsRules(text: string, agent: string): RobotsRules {
  const groups = new Map<string, Rule[]>()
  let named: string[] = []
  let isOpen = false
  for (const { key, value } of robotsLines(text)) {
    if (key === 'user-agent') {
      named = isOpen ? [...named, value.toLowerCase()] : [value.toLowerCase()]
      isOpen = true
      for (const name of named) if (!groups.has(name)) groups.set(name, [])
    } else if (key === 'allow' || key === 'disallow') {
      isOpen = false
      // One without a path says nothing.
      if (!value) continue
      const rule = { isAllowed: key === 'allow', pattern: value }
      for (const name of named) groups.get(name)?.push(rule)
    } else if (key !== 'sitemap') isOpen = false
  }
  const rules = groups.get(agent) ?? groups.get('*') ?? []
  return {
    allows(url) {
      const { pathname, search } = new URL(url)
      const path = pathname + search
      if (path === '/robots.txt') return true
      let best: Rule | undefined
      for (const rule of rules) {
        const [long, longest] = [rule.pattern.length, best?.pattern.length ?? -1]
        if (long < longest || (long === longest && !rule.isAllowed)) continue
        if (matches(rule.pattern, path)) best = rule
      }
      return best?.isAllowed ?? true
    },
  }
}

interface Rule {
  isAllowed: boolean
  pattern: string
}

/** The lines of a robots.txt that say something, their keys in lower case. */
export function robotsLines(text: string): { key: string; value: string }[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [said = ''] = line.split('#', 1)
    const colon = said.indexOf(':')
    if (colon < 0) return []
    const key = said.slice(0, colon).replace(/^\uFEFF/, '')
    return { key: key.trim().toLowerCase(), value: said.slice(colon + 1).trim() }
  })
}

/** Whether a path begins with a pattern, in which `*` stands for anything, and `$` for the end. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    if (isLast && isWhole) return path.length - part.length >= at && path.endsWith(part)
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !isWhole || at === path.length
}
