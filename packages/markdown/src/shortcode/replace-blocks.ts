import type { Nodes, RootContent } from 'mdast'
import type { BlockReplacement } from './block-replacement.ts'
import { dividedRun } from './divided-run.ts'
import { endOf, startOf } from './offsets.ts'

/**
 * Put blocks in the place of those that hold nothing but what is replaced.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @param replacements - In order; none overlaps another.
 * @returns Those whose place holds something else too: nothing was changed there.
 */
export function replaceBlocks<Kind extends BlockReplacement>(
  root: Nodes,
  source: string,
  replacements: readonly Kind[],
): Kind[] {
  const left: Kind[] = []
  let next = 0
  within(root, false)
  return [...left, ...replacements.slice(next)]

  function within(parent: Nodes, isQuoted: boolean): void {
    if (!('children' in parent)) return
    const children = parent.children as RootContent[]
    const kept: RootContent[] = []
    for (let index = 0; index < children.length; index++) {
      const node = children[index] as RootContent
      const from = startOf(node)
      while (next < replacements.length && (replacements[next]?.from ?? 0) < from) skip()
      if (!isIn(node, replacements[next])) kept.push(node)
      else if (containers.has(node.type) && (replacements[next]?.to ?? 0) <= endOf(node)) {
        within(node, isQuoted || node.type === 'blockquote')
        kept.push(node)
      } else {
        const first = next
        let last = index
        for (; isIn(children[last], replacements[next]); next++) {
          while (
            last + 1 < children.length &&
            endOf(children[last]) < (replacements[next]?.to ?? 0)
          )
            last++
        }
        const run = children.slice(index, last + 1)
        const found = replacements.slice(first, next)
        const isWhole = isBlank(run, found) && !(isQuoted && found.some(isLong))
        const blocks = found.filter(({ nodes }) => nodes.length > 0)
        const parts = !isWhole && !isQuoted && dividedRun(run, blocks, source)
        if (isWhole) kept.push(...found.flatMap(({ nodes }) => nodes))
        else if (parts) {
          kept.push(...parts)
          left.push(...found.filter(({ nodes }) => nodes.length === 0))
        } else {
          kept.push(...run)
          left.push(...found)
        }
        index = last
      }
    }
    if (kept.length !== children.length || kept.some((node, index) => node !== children[index])) {
      parent.children = kept as never
    }
  }

  function skip(): void {
    left.push(replacements[next++] as Kind)
  }

  /** Whether blocks hold nothing but what is replaced. */
  function isBlank(run: readonly RootContent[], found: readonly BlockReplacement[]): boolean {
    let at = startOf(run[0] as RootContent)
    for (const { from, to } of found) {
      if (source.slice(at, from).trim() !== '') return false
      at = to
    }
    return source.slice(at, endOf(run.at(-1))).trim() === ''
  }

  /** In a quotation, each line begins with a sign that is none of its text. */
  function isLong({ from, to }: BlockReplacement): boolean {
    return source.slice(from, to).includes('\n')
  }
}

const containers: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
])

function isIn(node: RootContent | undefined, replacement: BlockReplacement | undefined): boolean {
  return (
    node !== undefined &&
    replacement !== undefined &&
    replacement.from >= startOf(node) &&
    replacement.from < endOf(node)
  )
}
