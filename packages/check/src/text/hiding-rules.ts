import { hides, plainCss } from './css.ts'

/** One step of a selector: `p.sf-notice`. */
export interface Compound {
  /** Name of the element, in small letters; empty for any. */
  name: string
  id: string | undefined
  classes: string[]
}

/**
 * The selectors of a style's rules that keep elements from the eyes on every screen: each as its steps, of which the
 * last names the element. What depends on more than names, classes and ids is left out.
 */
export function hidingRules(css: string): Compound[][] {
  const found: Compound[][] = []
  for (const { body, prelude } of rulesOf(plainCss(css))) {
    if (prelude.startsWith('@') || !hides(body)) continue
    for (const selector of plainSelectors(prelude)) {
      const steps = compounds(selector)
      if (steps) found.push(steps)
    }
  }
  return found
}

/** Selectors, with the two longer ways to write classes and ids as the short ones. */
function plainSelectors(prelude: string): string[] {
  return prelude
    .replace(/\[\s*class\s*~?=\s*["']?([\w-]+)["']?\s*\]/gi, '.$1')
    .replace(/\[\s*id\s*=\s*["']?([\w-]+)["']?\s*\]/gi, '#$1')
    .replace(/:(?:is|where)\(([^(),]*)\)/gi, (_, one: string) => one.trim())
    .split(',')
}

interface Rule {
  prelude: string
  body: string
}

/** The rules of a style that hold on every screen, in order. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = []
  // Whether each open block is a rule's, one whose rules hold, or one that is left out.
  const open: ('rule' | 'group' | 'other')[] = []
  let [from, prelude] = [0, '']
  for (let at = 0; at < css.length; at++) {
    const sign = css[at]
    if (sign === '{') {
      prelude = css.slice(from, at).trim()
      const around = open.at(-1) ?? 'group'
      const isGroup = /^@(?:layer|supports|media\s+(?:all|screen)\s*$)/i.test(prelude)
      open.push(around !== 'group' ? 'other' : isGroup ? 'group' : 'rule')
      from = at + 1
    } else if (sign === '}') {
      if (open.pop() === 'rule') rules.push({ prelude, body: css.slice(from, at) })
      from = at + 1
    } else if (sign === ';' && open.at(-1) !== 'rule') from = at + 1
  }
  return rules
}

function compounds(selector: string): Compound[] | undefined {
  const steps = selector
    .trim()
    .split(/\s*>\s*|\s+/)
    .slice(0, 20)
  const found: Compound[] = []
  for (const step of steps) {
    const parts = step.match(/[.#]?[\p{L}\p{N}_-]+/gu) ?? []
    if (parts.length === 0 || parts.join('') !== step) return undefined
    const [first = ''] = parts
    found.push({
      name: /^[.#]/.test(first) ? '' : first.toLowerCase(),
      id: parts.find((part) => part.startsWith('#'))?.slice(1),
      classes: parts.flatMap((part) => (part.startsWith('.') ? part.slice(1) : [])),
    })
  }
  return found
}
