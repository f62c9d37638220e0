import type { Issue, Labels } from '@standfirst/core'
import type { Root } from 'hast'
import { markCallouts } from './callouts.ts'
import { markCards } from './cards.ts'
import { cleanTree } from './clean-tree.ts'
import type { Content, ContentOptions } from './content.ts'
import { dropEmpty } from './drop-empty.ts'
import { dropTitleAlts } from './drop-title-alts.ts'
import { flattenTables } from './flatten-tables.ts'
import { markFootnotes } from './footnotes.ts'
import { takeHeadingAnchors } from './heading-anchors.ts'
import { readInlineStyles } from './inline-styles.ts'
import { joinLists } from './join-lists.ts'
import { markCaptions } from './mark-captions.ts'
import { markCode } from './mark-code.ts'
import { markEmbeds } from './mark-embeds.ts'
import { markMath } from './mark-math.ts'
import { markSections } from './mark-sections.ts'
import { markTabs } from './mark-tabs.ts'
import { markTasks } from './mark-tasks.ts'
import { mendAudience } from './mend-audience.ts'
import { mendLists } from './mend-lists.ts'
import { namesIn, type TreeNames } from './names-in.ts'
import { type PostFacts, takePosts } from './original-posts.ts'
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

/** A text that is read: what its tree has become, and what was found in it. */
export interface Reading {
  readonly tree: Root
  readonly options: ContentOptions
  readonly words: Labels
  readonly issues: Issue[]
  found: Content['found']
  access: Content['found']['access']
  byline: Content['byline']
  posts: readonly PostFacts[]
}

/** A step from HTML as it was written to what an article has. */
export interface ContentStep {
  /** Whether a tree may hold what the step looks for: where it says no, the step changes nothing. */
  isFor?: (there: TreeNames, reading: Reading) => boolean
  /** Whether it only takes away: what was not there before is not there after it. */
  isTaking?: true
  take(reading: Reading): void
}

/**
 * Take the steps that are for a tree, in their order.
 *
 * @param reading - Its tree is changed in place.
 */
export function takeSteps(reading: Reading): void {
  let there: TreeNames | undefined
  for (const { isFor, isTaking, take } of contentSteps) {
    if (isFor) {
      there ??= namesIn(reading.tree)
      if (!isFor(there, reading)) continue
    }
    take(reading)
    if (!isTaking) there = undefined
  }
}

/** All that is done with a text before it is turned into sections. */
export const contentSteps: readonly ContentStep[] = [
  {
    isFor: ({ leads, named, says }) => says('style') || named(/^mso/i) || leads(/#(?:cmnt|_mso)/),
    take: ({ issues, tree }) => takeEditorComments(tree, issues),
  },
  {
    isFor: ({ has, named, says }) =>
      has('input') || named(/^checkbox$/) || says('dataInlineTaskId', 'dataList'),
    take: ({ tree }) => markTasks(tree),
  },
  {
    isFor: ({ has, leads, named, some }) =>
      has('math', 'script') ||
      some(/[-:]/) ||
      named(/math|tex|formula|equation|ql-img/i) ||
      leads(/math|tex|cht=tx/i),
    take: ({ issues, tree }) => markMath(tree, issues),
  },
  { isFor: ({ has }) => has('noscript'), take: ({ tree }) => takeNoscript(tree) },
  {
    isFor: ({ has }) => has('a'),
    isTaking: true,
    take: (reading) => {
      reading.byline = takeMailing(reading.tree, reading.issues)
    },
  },
  {
    isFor: ({ named }) =>
      named(
        /^(?:slick|swiper|splide|glide|owl|bx|tns|flex|carousel|w-slider|expand|install|links|button|section-)|toc|table-of/i,
      ),
    take: ({ tree }) => takeNavigation(tree),
  },
  {
    isFor: ({ has, named, says, some }) =>
      has('audio', 'iframe', 'oembed', 'video') ||
      some(/-/) ||
      says('dataAttrs', 'dataHtml', 'dataOembedUrl', 'dataPinDo', 'dataSettings') ||
      named(/embed|^poll$|^fb-|youtube|instagram|twitter|wistia|video/i),
    take: ({ issues, tree }) => markEmbeds(tree, issues),
  },
  { isFor: ({ has }) => has('audio', 'iframe', 'video'), take: ({ tree }) => takePlayers(tree) },
  { isFor: ({ has }) => has('form'), take: ({ issues, tree }) => takeForms(tree, issues) },
  {
    isFor: ({ named, says }) => says('role') || named(/(?:^|[-_])tab(?:bed|s)?(?:[-_]|$)/),
    take: ({ tree }) => markTabs(tree),
  },
  {
    isFor: ({ has, named, says }) =>
      has('button') ||
      says('role') ||
      named(/-gutters$|^(?:code-?block|code-toolbar|code-wrapper|crayon-|frame$|lang-|language-)/i),
    take: ({ tree }) => takeControls(tree),
  },
  {
    isFor: ({ has, leads, links, named, says, some }) =>
      has('g-emoji', 'picture', 'script', 'svg') ||
      some(/^amp-/) ||
      links('i', 'img', 'span', 'svg') ||
      // A small picture may be a character.
      says('height', 'hidden', 'role', 'style', 'width') ||
      named(/feedflare|elementor-counter|emoji|emoticon|smil/i) ||
      leads(/emoji|smil/i),
    take: ({ issues, tree }) => toPlainMarkup(tree, issues),
  },
  { isFor: ({ count }) => count('img') > 1, take: ({ tree }) => takeStandIns(tree) },
  {
    isFor: (_there, { options }) => options.isPublic === true,
    isTaking: true,
    take: (reading) => {
      reading.access = takeWall(reading.tree, reading.issues)
    },
  },
  {
    isFor: ({ has, named, says }) =>
      has('figcaption') ||
      (has('img') && (says('dataCaption') || named(/caption|credit|imageblock/i))),
    take: ({ tree }) => markCaptions(tree),
  },
  {
    isFor: ({ leads, named }) => leads(/#/) || named(/^mw-editsection$/),
    take: ({ tree }) => takeHeadingAnchors(tree),
  },
  {
    isFor: ({ named, says }) =>
      says('style') ||
      named(
        /external|icon|sr-?only|hidden|screen-?reader|for-sr|offscreen|assistive|invisible|hide-text|control-text/i,
      ),
    take: ({ tree }) => takeUnseenWords(tree),
  },
  {
    isFor: ({ named, says }) =>
      says('style', 'dataList') ||
      named(/^(?:lst-kix_|ql-indent|(?:bulleted|numbered|to-do)-list$|toggle$)/),
    take: ({ tree }) => joinLists(tree),
  },
  {
    isFor: ({ leads, says }) => says('style') || leads(/^https:\/\/www\.google\.com\/url\?/),
    take: ({ tree }) => readInlineStyles(tree),
  },
  {
    isFor: ({ named }) => named(/bookmark|card|embed|link-preview|wp-block-file/i),
    take: ({ tree }) => markCards(tree),
  },
  {
    isFor: ({ has, named }) =>
      has('blockquote') ||
      named(/admonition|alert|aside|callout|custom-block|hint|information-macro|message|notice/i),
    take: ({ tree }) => markCallouts(tree),
  },
  {
    isFor: ({ has, named, says }) =>
      has('pre', 'table') || says('style') || named(/^(?:CodeMirror-code|cm-content|ql-code)/),
    take: ({ issues, tree }) => markCode(tree, issues),
  },
  {
    isFor: ({ has, named, some }) => has('dl', 'table') || some(/^d-/) || named(/footnote/i),
    take: ({ tree }) => plainFootnotes(tree),
  },
  {
    isFor: ({ named }) => named(/^(?:margin-toggle|sidenote-number|(?:margin|side)-?note)$/),
    take: ({ tree }) => markSidenotes(tree),
  },
  { isFor: ({ leads }) => leads(/#/), take: ({ tree }) => markFootnotes(tree) },
  {
    isFor: ({ has, some }) =>
      has('canvas', 'datalist', 'i', 'ruby', 'select', 'span', 'svg', 'template') || some(/[-:]/),
    take: ({ tree }) => toPlainElements(tree),
  },
  { isFor: ({ has }) => has('table'), take: ({ issues, tree }) => flattenTables(tree, issues) },
  {
    isFor: ({ has }) => has('li', 'menu', 'ol', 'ul'),
    take: ({ issues, tree }) => mendLists(tree, issues),
  },
  { take: ({ issues, options, tree }) => cleanTree(tree, options.base, issues) },
  {
    isFor: ({ count }) => count('img') > 1,
    take: ({ issues, options, tree }) => dropTitleAlts(tree, options.known?.title, issues),
  },
  { isTaking: true, take: ({ tree }) => dropEmpty(tree) },
  { isFor: ({ has }) => has('br'), take: ({ tree }) => splitBreaks(tree) },
  {
    isFor: ({ has }) => has('audio', 'embed', 'iframe', 'object', 'video'),
    take: ({ tree }) => partPlayers(tree),
  },
  {
    isFor: ({ has }) => has('h2'),
    isTaking: true,
    take: ({ found, options, tree, words }) => {
      const related = takeRelated(tree, words, options.known ?? {})
      if (related.length) found.related = related
    },
  },
  {
    isTaking: true,
    take: ({ found, options, tree, words }) => {
      const rights = takeRights(tree, words, options.known ?? {})
      if (rights) found.rights = rights
    },
  },
  {
    isTaking: true,
    take: (reading) => {
      const { options, tree, words } = reading
      const furniture = takeFurniture(tree, words, options.known ?? {}, options.notes ?? [])
      reading.found = { ...furniture, ...reading.found }
    },
  },
  {
    isFor: ({ has, named }) => has('h2') || named(/^sf-audience$/),
    take: ({ tree, words }) => mendAudience(tree, words),
  },
  {
    isFor: ({ has }) => has('figure'),
    take: (reading) => {
      reading.posts = takePosts(reading.tree, reading.words)
    },
  },
  { isFor: ({ named }) => named(/^sf-section$/), take: ({ tree }) => markSections(tree) },
  { take: ({ tree }) => dropEmpty(tree) },
]
