import { type Flow, type Issue, labels, type SectionInput } from '@standfirst/core'
import { hastToSections } from '@standfirst/markdown/html'
import type { Root } from 'hast'
import { onceEach } from '../once-each.ts'
import { problem } from '../problem.ts'
import type { Content, ContentOptions } from './content.ts'
import { type Reading, takeSteps } from './content-steps.ts'
import { textOf } from './hast.ts'
import { addPosts } from './original-posts.ts'
import { foundBeyond, parseHtml } from './parse-html.ts'
import { textWithoutTags } from './text-without-tags.ts'

/**
 * Read the HTML of a text, whoever wrote it, as sections. Nothing in it is run or fetched.
 *
 * @param source - HTML, or a tree of it, which is changed.
 */
export function readContent(source: string | Root, options: ContentOptions): Content {
  if (typeof source === 'string' && isPlainLine(source)) return contentOfLine(source)
  const issues: Issue[] = []
  const words = labels(options.language, options.labels)
  const parsed = typeof source === 'string' ? parseHtml(source, 'fragment') : { tree: source }
  const { tree } = parsed
  if (!tree) {
    const sections = plainSections(textWithoutTags(String(source)))
    return { sections, found: {}, issues: [parsed.refused === 'too-deep' ? tooDeep : tooLarge] }
  }
  const reading: Reading = {
    tree,
    options,
    words,
    issues,
    found: {},
    access: undefined,
    byline: undefined,
    posts: [],
  }
  try {
    takeSteps(reading)
    const read = hastToSections(tree, options)
    const sections = addPosts(read.sections, reading.posts, words)
    const { access, byline } = reading
    const found = { ...reading.found, ...(access && { access }) }
    return { sections, found, byline, issues: onceEach([...issues, ...inSections(read.issues)]) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { sections: plainSections(textOf(tree)), found: {}, issues: [...issues, tooDeep] }
  }
}

/**
 * Whether HTML is a line of text alone, as most summaries are: no step looks for anything in it, and nothing
 * of it is another character than it seems.
 */
function isPlainLine(html: string): boolean {
  const isText = !html.includes('<') && !html.includes('&') && !html.includes('  ')
  return isText && !html.endsWith(' ') && plainLine.test(html)
}

const plainLine = /^[!-~\xa1-\ud7ff][ -~\xa0-\ud7ff]*$/

function contentOfLine(value: string): Content {
  const paragraph: Flow = { type: 'paragraph', children: [{ type: 'text', value }] }
  return { sections: [{ kind: 'prose', content: [paragraph] }], found: {}, issues: [] }
}

function inSections(issues: readonly Issue[]): Issue[] {
  return issues.map(({ position, ...issue }) => ({ ...issue, path: ['sections', ...issue.path] }))
}

const tooDeep = problem(
  'too-deep',
  ['sections'],
  `Found ${foundBeyond['too-deep']}`,
  'only the text was kept',
  'Make the HTML flatter.',
)

const tooLarge = problem(
  'too-large',
  ['sections'],
  `Found ${foundBeyond['too-large']}`,
  'only its text was kept',
  'Split the text into several articles, and look for tags that are not closed.',
)

function plainSections(content: string): SectionInput[] {
  return content ? [{ kind: 'prose', content }] : []
}
