import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { setextHeading } from './setext-heading.ts'

/** Parses Markdown with GFM; front matter is a `yaml` or `toml` node. */
export type TreeParser = (source: string, options?: TreeOptions) => Root

/** What of Markdown is read. */
export interface TreeOptions {
  /** Whether lines that begin with four spaces are code (default: `true`). */
  indentedCode?: boolean
}

/** What the definitions of a source are called, as the parser compares them. */
export interface Definitions {
  /** Of links and pictures. */
  references: string[]
  /** Of footnotes. */
  notes: string[]
}

/**
 * The parser that remark uses.
 *
 * @param definitions - What is defined outside of the source, and counts in it.
 */
export function markdownTree(
  source: string,
  options: TreeOptions = {},
  definitions?: Definitions,
): Root {
  const extensions = syntaxOf(options)
  return fromMarkdown(source, {
    extensions: definitions ? [...extensions, knowing(definitions)] : extensions,
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(fences)],
  })
}

/** What the parser reads beside CommonMark. */
export function syntaxOf({ indentedCode = true }: TreeOptions): Syntax[] {
  const fewer = indentedCode ? [] : [{ disable: { null: ['codeIndented'] } }]
  return [gfm(), frontmatter(fences), setextHeading(), ...fewer]
}

type Syntax = NonNullable<NonNullable<Options['extensions']>[number]>

/** Begins nothing: where a container may begin first, it says what is defined. */
function knowing({ notes, references }: Definitions): Syntax {
  return {
    document: {
      null: {
        tokenize(_effects, _ok, nok) {
          this.parser.defined = references
          this.parser.gfmFootnotes = notes
          return nok
        },
      },
    },
  }
}

const fences: ('yaml' | 'toml')[] = ['yaml', 'toml']
