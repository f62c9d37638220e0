import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'

/**
 * Leave out the lines of MDX that load and give modules, which are no text, and report them.
 *
 * @param root - Tree with positions; changed in place.
 * @param source - What it was parsed from.
 * @returns Where they stood, in order.
 * @see {@link https://mdxjs.com/docs/what-is-mdx/#esm}
 */
export function dropModules(root: Root, source: string, issues: Issue[]): [number, number][] {
  const ranges: [number, number][] = []
  root.children = root.children.filter(({ position, type }) => {
    const from = position?.start.offset ?? 0
    const to = position?.end.offset ?? 0
    const text = source.slice(from, to)
    if (type !== 'paragraph' || position?.start.column !== 1 || !modules.test(text)) return true
    issues.push({
      code: 'unsupported-shortcode',
      severity: 'warning',
      message: `Found \`${text.split(/\s/, 1)[0]}\` of a module, expected Markdown: it was left out`,
      path: [],
      fix: 'Write as Markdown what its components show.',
      position,
    })
    ranges.push([from, to])
    return false
  })
  return ranges
}

const modules =
  /^(?:import\s+(?:['"]|[^'"]*?\bfrom\s*['"])|export\s+(?:[{*]|(?:default|const|let|var|function|class|async)\b))/
