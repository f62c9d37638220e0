import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { joinLists } from '../body/join-blocks.ts'
import type { Dialect } from '../dialect/dialect.ts'
import { dialectOf } from '../dialect/dialect-of.ts'
import { keepCode } from '../dialect/keep-code.ts'
import { keptTextOf } from '../dialect/kept-text-of.ts'
import type { MarkdownPreset } from '../front-matter/preset.ts'
import { listSigns } from './list-signs.ts'
import { writeFootnote } from './write-footnote.ts'
import { writeHeading } from './write-heading.ts'
import { writeImage } from './write-image.ts'
import { writeLink } from './write-link.ts'
import { writeList } from './write-list.ts'
import { writeRoot } from './write-root.ts'
import { writeText } from './write-text.ts'

/**
 * Write a tree as GitHub Flavored Markdown.
 *
 * @param root - Tree; changed where the tool reads something in another way.
 * @param preset - Tool that will read it.
 */
export function writeMarkdown(root: Root, preset: MarkdownPreset | undefined): string {
  const dialect = dialectOf(preset)
  dialect.prepare?.(root)
  keepCode(root, keptTextOf(preset), dialect.fence)
  let options = cache.get(dialect)
  if (!options) {
    options = optionsOf(dialect)
    cache.set(dialect, options)
  }
  return toMarkdown(root, options)
}

/** The library compiles its patterns once for each set of options that it is given. */
const cache = new WeakMap<Dialect, Options>()

function optionsOf({
  alternative,
  handlers,
  join = [],
  references,
  unsafe = [],
}: Dialect): Options {
  return {
    extensions: [gfmToMarkdown(), { unsafe: [...listSigns, ...unsafe] }],
    handlers: {
      root: writeRoot(),
      image: writeImage(alternative),
      heading: writeHeading,
      link: writeLink(),
      text: writeText(references),
      footnoteDefinition: writeFootnote,
      ...handlers,
      list: writeList(handlers?.list),
    },
    join: [joinLists, ...join],
  }
}
