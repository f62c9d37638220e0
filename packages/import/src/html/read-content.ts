import type { Issue, Labels, PlainArticleInput, SectionInput } from '@standfirst/core'
import { labels } from '@standfirst/core'
import { hastToSections } from '@standfirst/markdown/html'
import type { Root } from 'hast'
import { onceEach } from '../once-each.ts'
import { problem } from '../problem.ts'
import { markCallouts } from './callouts.ts'
import { markCards } from './cards.ts'
import { cleanTree } from './clean-tree.ts'
import { dropEmpty } from './drop-empty.ts'
import { dropTitleAlts } from './drop-title-alts.ts'
import { flattenTables } from './flatten-tables.ts'
import { markFootnotes } from './footnotes.ts'
import { textOf } from './hast.ts'
import { takeHeadingAnchors } from './heading-anchors.ts'
import { readInlineStyles } from './inline-styles.ts'
import { joinLists } from './join-lists.ts'
import type { MailByline } from './mail-byline.ts'
import { markCaptions } from './mark-captions.ts'
import { markCode } from './mark-code.ts'
import { markEmbeds } from './mark-embeds.ts'
import { markMath } from './mark-math.ts'
import { markSections } from './mark-sections.ts'
import { markTabs } from './mark-tabs.ts'
import { markTasks } from './mark-tasks.ts'
import { mendAudience } from './mend-audience.ts'
import { mendLists } from './mend-lists.ts'
import { addPosts, takePosts } from './original-posts.ts'
import { foundBeyond, parseHtml } from './parse-html.ts'
import { partPlayers } from './part-players.ts'
import { toPlainElements } from './plain-elements.ts'
import { plainFootnotes } from './plain-footnotes.ts'
import { toPlainMarkup } from './plain-markup.ts'
import { takePlayers } from './players.ts'
import { markSidenotes } from './sidenotes.ts'
import { splitBreaks } from './split-breaks.ts'
import { takeControls } from './take-controls.ts'
import { takeEditorComments } from './take-editor-comments.ts'
import { takeForms } from './take-forms.ts'
import { takeFurniture } from './take-furniture.ts'
import { takeMailing } from './take-mailing.ts'
import { takeNavigation } from './take-navigation.ts'
import { takeNoscript } from './take-noscript.ts'
import { takeRelated } from './take-related.ts'
import { takeRights } from './take-rights.ts'
import { takeStandIns } from './take-stand-ins.ts'
import { takeUnseenWords } from './take-unseen-words.ts'
import { takeWall } from './take-wall.ts'
import { textWithoutTags } from './text-without-tags.ts'

/** What HTML content is read with. */
export interface ContentOptions {
  /** Address that others are relative to. */
  base?: string | undefined
  /** BCP 47 tag: default headings in it name kinds of sections. */
  language: string
  labels?: Partial<Labels> | undefined
  /** What the article says of itself elsewhere, and its text need not repeat. */
  known?: Partial<PlainArticleInput> | undefined
  /** Texts that are said elsewhere, such as a note on AI. */
  notes?: readonly string[] | undefined
  /** Whether words may stand in the place of a text for those who don't pay, as they do where it was published. */
  isPublic?: boolean | undefined
}

/** What HTML content says. */
export interface Content {
  sections: SectionInput[]
  /** What stands in the text for want of a field of its own. */
  found: Pick<
    PlainArticleInput,
    'access' | 'aiDisclosure' | 'corrections' | 'image' | 'related' | 'rights'
  >
  /** Of an e-mail: who wrote it, and when, as far as it says that above its text. */
  byline?: MailByline | undefined
  issues: Issue[]
}

/**
 * Read the HTML of a text, whoever wrote it, as sections. Nothing in it is run or fetched.
 *
 * @param source - HTML, or a tree of it, which is changed.
 */
export function readContent(source: string | Root, options: ContentOptions): Content {
  const issues: Issue[] = []
  const words = labels(options.language, options.labels)
  const parsed = typeof source === 'string' ? parseHtml(source, 'fragment') : { tree: source }
  const { tree } = parsed
  if (!tree) {
    const sections = plainSections(textWithoutTags(String(source)))
    return { sections, found: {}, issues: [parsed.refused === 'too-deep' ? tooDeep : tooLarge] }
  }
  try {
    takeEditorComments(tree, issues)
    markTasks(tree)
    markMath(tree, issues)
    takeNoscript(tree)
    const byline = takeMailing(tree, issues)
    takeNavigation(tree)
    markEmbeds(tree, issues)
    takePlayers(tree)
    takeForms(tree, issues)
    markTabs(tree)
    takeControls(tree)
    toPlainMarkup(tree, issues)
    takeStandIns(tree)
    const access = options.isPublic ? takeWall(tree, issues) : undefined
    markCaptions(tree)
    takeHeadingAnchors(tree)
    takeUnseenWords(tree)
    joinLists(tree)
    readInlineStyles(tree)
    markCards(tree)
    markCallouts(tree)
    markCode(tree, issues)
    plainFootnotes(tree)
    markSidenotes(tree)
    markFootnotes(tree)
    toPlainElements(tree)
    flattenTables(tree, issues)
    mendLists(tree, issues)
    cleanTree(tree, options.base, issues)
    dropTitleAlts(tree, options.known?.title, issues)
    dropEmpty(tree)
    splitBreaks(tree)
    partPlayers(tree)
    const known = options.known ?? {}
    const related = takeRelated(tree, words, known)
    const rights = takeRights(tree, words, known)
    const found = {
      ...takeFurniture(tree, words, known, options.notes ?? []),
      ...(related.length && { related }),
      ...(rights && { rights }),
      ...(access && { access }),
    }
    mendAudience(tree, words)
    const posts = takePosts(tree, words)
    markSections(tree)
    dropEmpty(tree)
    const read = hastToSections(tree, options)
    const sections = addPosts(read.sections, posts, words)
    return { sections, found, byline, issues: onceEach([...issues, ...inSections(read.issues)]) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { sections: plainSections(textOf(tree)), found: {}, issues: [...issues, tooDeep] }
  }
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
