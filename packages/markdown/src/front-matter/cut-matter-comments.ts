import type { Issue } from '@standfirst/core'
import { commentsInText } from '../shortcode/private-comments.ts'
import type { MarkdownPreset } from './preset.ts'
import type { WrittenMatter } from './written-matter.ts'

type Path = readonly (string | number)[]

/**
 * Cut comments out of the texts of front matter: most tools print them, and nobody means them for
 * readers. One whose first signs are escaped in the file, as `renderMarkdown` writes them, is text.
 *
 * @param source - The front matter as it stands in the file.
 */
export function cutMatterComments<Matter extends WrittenMatter>(
  matter: Matter,
  source: string,
  preset: MarkdownPreset | undefined,
): Matter {
  // Pelican's values are HTML: comments are none of their text.
  if (preset === 'pelican' || !matterSigns.test(source)) return matter
  const issues: Issue[] = []
  const data = cut(matter.data, [])
  return issues.length ? { ...matter, data, issues: [...matter.issues, ...issues] } : matter

  function cut<Value>(value: Value, path: Path): Value {
    if (typeof value === 'string') return textWithout(value, path) as Value
    if (Array.isArray(value)) return value.map((one, index) => cut(one, [...path, index])) as Value
    if (typeof value !== 'object' || value === null) return value
    const members = Object.entries(value).flatMap(([key, one]) => {
      const left = cut(one, [...path, key])
      return left === '' && one !== '' ? [] : [[key, left]]
    })
    return Object.fromEntries(members)
  }

  function textWithout(text: string, path: Path): string {
    if (!matterSigns.test(text) || isAddress.test(text)) return text
    const found = commentsInText(text, preset).filter(({ from }) =>
      source.includes(firstSigns.exec(text.slice(from))?.[0] ?? ''),
    )
    if (found.length === 0) return text
    const position = matter.positionOf([...path])
    issues.push({ ...privateComment(path), ...(position && { position }) })
    let kept = ''
    let at = 0
    for (const { from, to = text.length } of found) {
      kept += text.slice(at, from)
      at = to
      if (/\s$/.test(kept)) while (/\s/.test(text.charAt(at))) at++
    }
    return (kept + text.slice(at)).trim()
  }
}

/** The first two signs of each comment, and so what is escaped where it is none. */
export const matterSigns: RegExp = /<(?=!)|%(?=%)|\{(?=[#%:{/]|\s+\/)/

const firstSigns = /^(?:\{\s*\S|..)/s

const isAddress = /^[a-z][a-z\d+.-]*:\S*$/i

function privateComment(path: Path): Issue {
  return {
    code: 'private-comment',
    severity: 'warning',
    message: `Found a comment in \`${path.join('.')}\`, expected text for readers: it was left out`,
    path: [...path],
    fix: 'Remove it, or move it to a line of its own that begins with `#`; if readers are to see its signs, put them in backticks.',
  }
}
