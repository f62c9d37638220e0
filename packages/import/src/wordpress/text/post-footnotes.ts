import type { ElementContent, Root } from 'hast'
import { attribute, become, element, elements, hasClass } from '../../html/hast.ts'
import { parseHtml } from '../../html/parse-html.ts'
import { problem } from '../../problem.ts'
import type { PostFootnote, TextScope } from './text-scope.ts'

/** Footnotes of a post, which its text calls. */
export interface PostFootnotes {
  /** Link the calls in a tree to their texts, and put these at its end. */
  place(tree: Root): void
  /** At the end of the last tree: put the texts there that nothing calls. */
  placeOthers(tree: Root): void
}

/**
 * Read the footnotes in the meta `footnotes` of a post: a list in JSON of `{ content, id }`. A call is a
 * `sup` with the id in `data-fn`.
 *
 * @see {@link https://developer.wordpress.org/block-editor/reference-guides/core-blocks/} Footnotes
 */
export function postFootnotes(meta: string | undefined, scope: TextScope): PostFootnotes {
  const { notes } = scope
  notes.push(...readNotes(meta, scope))
  // Shortcodes add more while the text is read.
  const numbers = new Map<string, number>()
  let counted = 0
  const numberOf = (id: string) => {
    for (const note of notes.slice(counted)) numbers.set(note.id, ++counted)
    return numbers.get(id)
  }
  const placed = new Set<string>()
  const textsOf = (chosen: readonly PostFootnote[]) =>
    chosen.map(({ content, id }) => {
      const { tree } = parseHtml(content, 'fragment')
      const children = (tree?.children ?? []) as ElementContent[]
      return element('li', children, { id: `${numberOf(id)}` })
    })
  return {
    place(tree) {
      const called = new Set<string>()
      for (const one of elements(tree)) {
        const id =
          one.tagName === 'sup' && hasClass(one, 'fn') ? attribute(one, 'dataFn') : undefined
        if (id === undefined) continue
        const number = numberOf(id)
        if (number === undefined) {
          scope.issues.push(missingNote(id))
          continue
        }
        called.add(id)
        const link = element('a', [String(number)], { href: `#${number}`, id: `${number}-call` })
        become(one, element('sup', [link]))
      }
      const texts = textsOf(notes.filter(({ id }) => called.has(id)))
      if (texts.length) tree.children.push(element('ol', texts))
      for (const id of called) placed.add(id)
    },
    placeOthers(tree) {
      const texts = textsOf(notes.filter(({ id }) => !placed.has(id)))
      if (texts.length) tree.children.push(element('ol', texts))
    },
  }
}

function readNotes(meta: string | undefined, scope: TextScope): PostFootnote[] {
  if (!meta?.trim()) return []
  try {
    const value: unknown = JSON.parse(meta)
    if (Array.isArray(value)) {
      return value.flatMap((one): PostFootnote[] => {
        const { content, id } = (one ?? {}) as Record<string, unknown>
        return typeof content === 'string' && typeof id === 'string' ? [{ content, id }] : []
      })
    }
  } catch {
    // It is told below.
  }
  scope.issues.push(
    problem(
      'broken-footnotes',
      ['sections'],
      'The footnotes of the post are no list in JSON, expected one',
      'they were left out',
      'Open the post in the editor of WordPress, and save it.',
    ),
  )
  return []
}

function missingNote(id: string) {
  return problem(
    'missing-footnote',
    ['sections'],
    `Found the call of a footnote \`${id.slice(0, 100)}\`, expected one that the post has`,
    'its number was kept',
    'Write the footnote into the text.',
  )
}
