import type { MarkdownPreset } from '@standfirst/markdown'
import { jekyllPostFolders } from './jekyll-sources.ts'

/** How the folder of a site generator is known, and where its articles are. */
export interface ToolSign {
  /** Its name, for people. */
  name: string
  /** Whose front matter its files have: its own, or that of the tool most like it. */
  preset: MarkdownPreset
  /** A file or folder in the site's folder. */
  file?: RegExp
  /** What that file says. */
  holds?: RegExp
  /** Paths of which there is one. */
  path?: readonly string[]
  /** How the name of a text in the first of the folders is written, where that tells it. */
  texts?: RegExp
  /** Where articles are: the first that has texts, else the first that there is, else the folder itself. */
  folders: readonly string[]
  /** Folders of articles that the site's own folders and configuration name, after those. */
  more?(root: string): string[]
  /** The folder of files to copy, where it is not that of the preset. */
  assets?: string
  /** Folder whose own files are pages, where articles are in a folder of it. */
  pages?: string
  /** Where they stand on the site, by their folder. */
  at?(folder: string): string | undefined
}

const ofNext = [
  ...['_posts', 'posts', 'content/blog', 'content/posts', 'content', 'blog', 'data/blog'],
  // The router's own folders, in which Nextra has its posts.
  ...['app/posts', 'app/blog', 'src/app/posts', 'src/app/blog', 'pages/posts', 'pages/blog'],
]

/** In a folder of the router, its name is a part of the address. */
function ofRouter(folder: string): string | undefined {
  const [, route] = /^(?:(?:src\/)?app|pages)\/(\w+)$/.exec(folder) ?? []
  return route && `${route}/`
}

/** How Jekyll names posts. */
const dated = /^\d{2,4}-\d{1,2}-\d{1,2}-.*\.(?:md|markdown|html|textile)$/i

/**
 * The first that fits and has texts counts: what one tool alone has stands before what several have, and
 * files of configuration before folders that another tool has left behind.
 */
export const toolSigns: readonly ToolSign[] = [
  {
    name: 'Quartz',
    preset: 'obsidian',
    file: /^quartz\.(?:config|layout)\.ts$/,
    folders: ['content'],
    // It builds into `public`.
    assets: 'static',
  },
  {
    name: 'Astro',
    preset: 'astro',
    file: /^astro\.config\./,
    folders: [
      ...['src/content/blog', 'src/content/posts', 'src/data/blog', 'src/content'],
      ...['content/blog', 'content/posts', 'content', 'src/pages'],
    ],
  },
  {
    name: 'Docusaurus',
    preset: 'docusaurus',
    file: /^docusaurus\.config\./,
    folders: ['blog', 'docs'],
    at: (folder) => (folder === '.' ? undefined : `${folder}/`),
  },
  {
    name: 'VitePress',
    preset: 'vitepress',
    path: [
      '.vitepress/config.js',
      '.vitepress/config.mjs',
      '.vitepress/config.ts',
      '.vitepress/config.mts',
      '.vitepress',
    ],
    folders: ['posts', 'blog', 'articles'],
    at: asNamed,
  },
  {
    name: 'VitePress',
    preset: 'vitepress',
    path: ['docs/.vitepress'],
    folders: ['docs/posts', 'docs/blog', 'docs/articles', 'docs'],
    assets: 'docs/public',
    at: asNamed,
  },
  {
    name: 'VuePress',
    preset: 'vitepress',
    path: ['.vuepress'],
    folders: ['_posts', 'posts', 'blog', 'articles'],
    assets: '.vuepress/public',
  },
  {
    name: 'VuePress',
    preset: 'vitepress',
    path: ['docs/.vuepress', 'src/.vuepress'],
    folders: ['src/posts', 'src/blog', 'docs/_posts', 'docs/posts', 'docs/blog', 'src', 'docs'],
  },
  {
    name: 'Nuxt Content',
    preset: 'nuxt-content',
    file: /^(?:content|nuxt)\.config\./,
    path: ['content'],
    folders: ['content/blog', 'content/posts', 'content/articles', 'content'],
    at: asNamed,
  },
  {
    name: 'Gatsby',
    preset: 'eleventy',
    file: /^gatsby-config\./,
    folders: ['content/blog', 'content/posts', 'src/posts', 'content', 'src/pages'],
    // It builds into `public`.
    assets: 'static',
  },
  {
    name: 'Contentlayer',
    preset: 'eleventy',
    file: /^contentlayer\.config\./,
    folders: ['data/blog', 'content/blog', 'content/posts', 'posts', 'content', 'data'],
  },
  {
    name: 'Next.js',
    preset: 'eleventy',
    file: /^next\.config\./,
    folders: ofNext,
    at: ofRouter,
  },
  {
    name: 'SvelteKit',
    preset: 'eleventy',
    file: /^svelte\.config\./,
    folders: ['src/posts', 'src/content', 'posts', 'content', 'src/routes/blog'],
    assets: 'static',
  },
  {
    name: 'Eleventy',
    preset: 'eleventy',
    file: /^\.eleventy\.|^eleventy\.config\./,
    folders: ['content', 'src/posts', 'src/blog', 'src', 'posts', 'blog'],
  },
  {
    name: 'Nikola',
    preset: 'eleventy',
    file: /^conf\.py$/,
    holds: /^POSTS\s*=/m,
    folders: ['posts'],
    assets: 'files',
    at: asNamed,
  },
  {
    name: 'Lume',
    preset: 'eleventy',
    file: /^_config\.[jt]s$/,
    holds: /\blume\b/,
    folders: ['src/posts', 'posts', 'src/blog', 'blog', 'src'],
  },
  {
    name: 'MkDocs',
    preset: 'eleventy',
    file: /^mkdocs\.ya?ml$/,
    folders: ['docs/blog/posts', 'docs/posts', 'docs/blog', 'docs'],
  },
  { name: 'Pelican', preset: 'pelican', file: /^pelicanconf\.py$/, folders: ['content'] },
  {
    name: 'Bridgetown',
    preset: 'jekyll',
    file: /^bridgetown\.config\./,
    folders: ['src/_posts', 'src'],
  },
  { name: 'Bridgetown', preset: 'jekyll', path: ['src/_posts'], folders: ['src/_posts'] },
  {
    name: 'Middleman',
    preset: 'jekyll',
    file: /^config\.rb$/,
    path: ['source'],
    folders: ['source/blog', 'source/posts', 'source/articles', 'source'],
  },
  { name: 'Hugo', preset: 'hugo', file: /^hugo\.(?:toml|ya?ml|json)$/, folders: ['content'] },
  {
    name: 'Hugo',
    preset: 'hugo',
    path: ['toml', 'yaml', 'yml', 'json'].flatMap((type) => [
      `config/_default/hugo.${type}`,
      `config/_default/config.${type}`,
    ]),
    folders: ['content'],
  },
  {
    name: 'Zola',
    preset: 'zola',
    file: /^(?:config|zola)\.toml$/,
    holds: /^[ \t]*base_url\s*=/m,
    path: ['content'],
    folders: ['content'],
  },
  {
    name: 'Hugo',
    preset: 'hugo',
    file: /^config\.(?:toml|ya?ml|json)$/,
    holds: /^[ \t]*["']?baseurl["']?\s*[=:]/im,
    path: ['content'],
    folders: ['content'],
  },
  { name: 'Hexo', preset: 'hexo', path: ['source/_posts'], folders: ['source/_posts'] },
  // Its starters have no file of configuration.
  {
    name: 'Next.js',
    preset: 'eleventy',
    file: /^package\.json$/,
    holds: /"next"\s*:/,
    path: ofNext,
    folders: ofNext,
    at: ofRouter,
  },
  {
    name: 'Jekyll',
    preset: 'jekyll',
    file: /^(?:_config\.ya?ml|_layouts|Gemfile)$/,
    path: ['_posts'],
    folders: ['_posts'],
    pages: '.',
  },
  // Posts may stand in folders of categories alone, or in that of all collections.
  {
    name: 'Jekyll',
    preset: 'jekyll',
    file: /^_config\.ya?ml$/,
    folders: [],
    more: jekyllPostFolders,
    pages: '.',
  },
  // Folders of others are called so, too; it takes no post without a day before its name.
  {
    name: 'Jekyll',
    preset: 'jekyll',
    path: ['_posts'],
    texts: dated,
    folders: ['_posts'],
    pages: '.',
  },
  {
    name: 'Jekyll',
    preset: 'jekyll',
    path: ['docs/_posts'],
    texts: dated,
    folders: ['docs/_posts'],
    pages: 'docs',
  },
  // People write the texts of other tools' sites with it, too.
  { name: 'Obsidian', preset: 'obsidian', file: /^\.obsidian$/, folders: [] },
]

/** A folder of a blog is a part of the address, but for what all of it stands in. */
function asNamed(folder: string): string | undefined {
  const part = folder.replace(/^(?:content|docs)\/?/, '')
  return part === '' || part === '.' ? undefined : `${part}/`
}
