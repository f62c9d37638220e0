import assert from 'node:assert/strict'
import { type Article, type Issue, labels, sectionToMdast, toText } from '@standfirst/core'

/** Assert that every word of every section is in the output, or an issue names the section. */
export function assertNothingLost(one: Article, output: string, issues: readonly Issue[]): void {
  const words = labels(one.language)
  const named = new Set(
    issues.flatMap(({ path }) => {
      const at = path.lastIndexOf('sections')
      return at < 0 ? [] : [path[at + 1]]
    }),
  )
  one.sections.forEach((section, index) => {
    if (named.has(index)) return
    for (const leaf of leaves(sectionToMdast(section, words))) {
      for (const [word] of leaf.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
        const lost = `\`${word}\` of section ${index} (${section.kind}) is lost, and no issue says so`
        assert.ok(output.includes(word), lost)
      }
    }
  })
}

/** The texts of a tree, one for each node that has one. */
function leaves(nodes: readonly object[]): string[] {
  return nodes.flatMap((node) =>
    'children' in node ? leaves(node.children as object[]) : toText(node as { type: string }),
  )
}
