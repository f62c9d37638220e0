import type { MarkdownPreset } from './preset.ts'

/** Tools that build nothing where `published` is there without a value. */
export const publishedIsFlag: ReadonlySet<MarkdownPreset> = new Set(['hugo', 'jekyll', 'hexo'])

/** Keys that say that an article is seen (`true`) or not seen, and whether they can say nothing else. */
export const flags: ReadonlyMap<string, [shows: boolean, isStrict: boolean]> = new Map([
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
])

export const publishing: ReadonlySet<string> = new Set([
  ...['publishdate', 'pubdate', 'pubdatetime', 'publishat', 'publishon', 'published', 'publish'],
  ...['scheduled', 'scheduledfor', 'embargo', 'embargountil'],
])

export const expiring: ReadonlySet<string> = new Set([
  ...['expirydate', 'unpublishdate', 'expiredate', 'expirationdate', 'expires', 'expiresat'],
])

/** Values of `status` and `visibility`. */
export const held: ReadonlySet<string> = new Set([
  ...['draft', 'hidden', 'skip', 'private', 'pending', 'unlisted', 'future', 'scheduled', 'trash'],
  ...['unpublished', 'withheld'],
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
