import { articleToMdast } from '@standfirst/core'
import { renderMarkdown } from '@standfirst/markdown'
import { cases } from '@standfirst/testing'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'

describe('the Markdown of each case parses back to the same tree', () => {
  test.each(cases())('$name', ({ article }) => {
    // Notices and related articles stand around the sections.
    const { aiDisclosure: _, ...bare } = { ...article, corrections: [], related: [] }
    const sections = { ...bare, status: 'published' as const }
    const text = renderMarkdown(sections).replace(/^---\n[\s\S]*?\n---\n\n?/, '')
    const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
    // The comments that mark sections show nowhere.
    const shown = fromMarkdown(text, extensions).children.filter(({ type }) => type !== 'html')
    expect(plain(shown)).toEqual(plain(articleToMdast(sections).children))
  })
})

/** A tree without positions, members that are null, and what only says a default. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const node = value as Record<string, unknown>
  const dropped = new Set(['position', 'referenceType'])
  if (node.type === 'list' && node.start === 1) dropped.add('start')
  if (node.label === node.identifier) dropped.add('label')
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, one]) => !dropped.has(key) && one !== null)
      .map(([key, one]) => [key, key === 'align' ? one : plain(one)]),
  )
}
