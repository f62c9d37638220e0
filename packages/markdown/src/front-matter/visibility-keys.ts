import type { MarkdownPreset } from './preset.ts'

/** Tools that build nothing where `published` is there without a value. */
export const publishedIsFlag: ReadonlySet<MarkdownPreset> = new Set(['hugo', 'jekyll', 'hexo'])

/** Whether a key says that an article is seen (`true`) or not seen, and whether it can say nothing else. */
export type Flag = [shows: boolean, isStrict: boolean]

/** Keys that say whether an article is seen. */
export const flags: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ['draft', [false, true]],
  ['isdraft', [false, true]],
  ['unlisted', [false, true]],
  ['hidden', [false, true]],
  ['headless', [false, true]],
  ['eleventyexcludefromcollections', [false, true]],
  ['unpublished', [false, false]],
  ['private', [false, false]],
  ['isprivate', [false, false]],
  ['ishidden', [false, false]],
  ['published', [true, true]],
  ['publish', [true, true]],
  ['dgpublish', [true, true]],
  ['ispublished', [true, false]],
  ['render', [true, true]],
  ['public', [true, false]],
  ['ispublic', [true, false]],
  ['wip', [false, false]],
  ['listed', [true, false]],
  ['hide', [false, false]],
  ['secret', [false, false]],
  ['exclude', [false, false]],
  ['excluded', [false, false]],
  ['protected', [false, false]],
  ['locked', [false, false]],
  ['confidential', [false, false]],
  ['nopublish', [false, false]],
  ['donotpublish', [false, false]],
  ['notpublished', [false, false]],
  ['deleted', [false, false]],
  ['trashed', [false, false]],
  ['membersonly', [false, false]],
  ['subscribersonly', [false, false]],
  ['loginrequired', [false, false]],
  ['paywalled', [false, false]],
  ['visible', [true, false]],
  ['isvisible', [true, false]],
  ['live', [true, false]],
  ['online', [true, false]],
])

/** Keys that say whether readers see an article in one tool alone: in others, they are about buttons. */
export const flagsOf: Readonly<Partial<Record<string, readonly string[]>>> = {
  obsidian: ['share'],
  // A page that VuePress's themes list nowhere.
  vitepress: ['article'],
}

/** Keys whose value is what a reader must know, or says how the text is made unreadable. */
export const secrets: ReadonlySet<string> = new Set([
  ...['password', 'passwords', 'passwd', 'passphrase', 'pwd', 'encrypt', 'encrypted'],
])

/** Keys that only hold others, which themes and people's own schemas put there. */
export const containers: ReadonlySet<string> = new Set([
  ...['params', 'extra', 'meta', 'metadata', 'data', 'attributes', 'properties', 'fields'],
  ...['custom', 'options', 'settings', 'config', 'frontmatter', 'matter', 'post', 'page'],
  ...['article', 'blog', 'publishing', 'publication', 'state', 'status', 'visibility'],
])

export const publishing: ReadonlySet<string> = new Set([
  ...['publishdate', 'pubdate', 'pubdatetime', 'publishat', 'publishon', 'published', 'publish'],
  ...['scheduled', 'scheduledfor', 'embargo', 'embargountil'],
])

export const expiring: ReadonlySet<string> = new Set([
  ...['expirydate', 'unpublishdate', 'expiredate', 'expirationdate', 'expires', 'expiresat'],
])

/** Values of `status` and `visibility`, with spaces for what joins words. */
export const held: ReadonlySet<string> = new Set([
  ...['draft', 'hidden', 'skip', 'private', 'pending', 'unlisted', 'future', 'scheduled', 'trash'],
  ...['unpublished', 'withheld', 'wip', 'in progress', 'in review', 'review', 'pending review'],
  ...['idea', 'todo', 'to do', 'outline', 'backlog', 'planned', 'not started', 'unfinished'],
  ...['auto draft', 'inactive', 'disabled', 'offline', 'deleted', 'trashed', 'rejected'],
  ...['embargoed', 'protected', 'password', 'encrypted', 'secret', 'members', 'paid', 'tiers'],
  ...['subscribers', 'confidential', 'not published', 'do not publish'],
])

/** The keys by which each tool holds an article back itself. */
export const own: Readonly<Partial<Record<string, readonly string[]>>> = {
  hugo: ['draft', 'headless', 'build'],
  jekyll: ['published'],
  zola: ['draft', 'render'],
  astro: ['draft'],
  eleventy: ['draft', 'permalink', 'eleventyexcludefromcollections'],
  obsidian: ['draft', 'publish', 'dgpublish'],
  hexo: ['published'],
  docusaurus: ['draft', 'unlisted'],
  vitepress: ['draft'],
  'nuxt-content': ['draft'],
  pelican: ['status'],
}
