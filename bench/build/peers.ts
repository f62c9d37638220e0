import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { bodyOf, categoryOf, dateOf, tagsOf, titleOf } from './post.ts'

/** A tool that builds a site of posts. */
export interface BuildPeer {
  name: string
  /** Write the site, with so many posts; `false` where the tool can't be had. */
  setUp(site: string, count: number): boolean
  version(site: string): string
  /** The command, which runs in the folder of the site. */
  command: readonly string[]
  /** The folder of the site that it writes to. */
  output: string
  /** What a build leaves behind for the next. */
  state: readonly string[]
  /** The feed of the site, and that of a tag. */
  feeds: readonly [string, string]
}

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url))
const address = 'https://example.com/'
const description = 'What is new.'

/** The tools, each with the same outputs but the last, which writes what Standfirst writes by itself. */
export const buildPeers: readonly BuildPeer[] = [
  standfirst('standfirst, same outputs', {
    jsonLd: false,
    atom: false,
    jsonFeed: false,
    notFound: false,
  }),
  {
    name: 'Hugo',
    command: ['hugo', '--quiet'],
    output: 'public',
    state: ['resources'],
    feeds: ['index.xml', 'tags/models/index.xml'],
    version: () => /v[\d.]+/.exec(output('hugo', ['version']))?.[0] ?? '',
    setUp(site, count) {
      if (!output('hugo', ['version'])) return false
      const list = `<!doctype html><html lang="{{ .Site.LanguageCode }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time> {{ .Summary }}</li>{{ end }}</ul></body></html>`
      write(site, {
        'hugo.toml': `baseURL = "${address}"
title = "Example News"
languageCode = "en"
[markup.goldmark.renderer]
unsafe = false
[outputs]
home = ["html", "rss"]
section = ["html", "rss"]
taxonomy = ["html"]
term = ["html", "rss"]
page = ["html", "markdown"]
[mediaTypes."text/markdown"]
suffixes = ["md"]
[outputFormats.markdown]
mediaType = "text/markdown"
baseName = "index"
isPlainText = true
`,
        'layouts/_default/single.html': `<!doctype html><html lang="{{ .Site.LanguageCode }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}"><meta property="og:type" content="article">
{{ with .OutputFormats.Get "markdown" }}<link rel="alternate" type="text/markdown" href="{{ .Permalink }}">{{ end }}</head>
<body><article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
<time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time>
<p>{{ range .Params.authors }}{{ . }}{{ end }}</p>{{ .Content }}
<p>{{ range (.GetTerms "tags") }}<a href="{{ .Permalink }}">{{ .LinkTitle }}</a> {{ end }}</p></article></body></html>`,
        'layouts/_default/single.md':
          '---\ntitle: {{ .Title | jsonify }}\ndate: {{ .Date.Format "2006-01-02T15:04:05Z07:00" }}\n---\n\n{{ .RawContent }}',
        'layouts/_default/list.html': list,
        'layouts/_default/rss.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>${description}</description>
{{ range first 20 (cond .IsHome .Site.RegularPages .Pages) }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Params.summary }}</description>
<content:encoded>{{ .Content | html }}</content:encoded></item>
{{ end }}</channel></rss>`,
        ...posts('content', count, (number) => ({ categories: [categoryOf(number)] })),
      })
      return true
    },
  },
  {
    name: 'Eleventy',
    command: ['node_modules/.bin/eleventy', '--quiet'],
    output: '_site',
    state: ['.cache'],
    feeds: ['feed.xml', 'tag/models/feed.xml'],
    version: (site) => versionIn(site, '@11ty/eleventy'),
    setUp(site, count) {
      write(site, {
        'package.json': '{ "type": "module", "private": true }',
        'eleventy.config.js': `export default (config) => {
  config.addCollection('all posts', (api) => api.getFilteredByGlob('posts/*.md').reverse())
  return { dir: { input: '.', includes: '_includes' } }
}
`,
        '.eleventyignore': 'node_modules',
        'posts/posts.11tydata.js': `export default { layout: 'post.11ty.js', permalink: ({ page }) => \`/\${page.fileSlug}/\` }
`,
        '_includes/post.11ty.js': `import { escape } from '../escape.js'
export const render = ({ authors, content, page, summary, tags, title }) => \`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>\${escape(title)}</title>
<meta name="description" content="\${escape(summary)}"><link rel="canonical" href="${address.slice(0, -1)}\${page.url}">
<meta property="og:title" content="\${escape(title)}"><meta property="og:url" content="${address.slice(0, -1)}\${page.url}"><meta property="og:type" content="article">
<link rel="alternate" type="text/markdown" href="index.md"></head>
<body><article><h1>\${escape(title)}</h1><p>\${escape(summary)}</p><time datetime="\${page.date.toISOString()}">\${page.date.toDateString()}</time>
<p>\${escape(authors.join(', '))}</p>\${content}<p>\${tags.map((tag) => \`<a href="/tag/\${tag.toLowerCase().replace(' ', '-')}/">\${escape(tag)}</a>\`).join(' ')}</p></article></body></html>\`
`,
        'escape.js': `export const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
export const slug = (name) => name.toLowerCase().replaceAll(' ', '-')
`,
        'markdown.11ty.js': `export const data = {
  pagination: { data: 'collections.all posts', size: 1, alias: 'post' },
  permalink: ({ post }) => \`/\${post.page.fileSlug}/index.md\`,
  eleventyExcludeFromCollections: true,
}
export const render = ({ post }) => \`---\\ntitle: \${JSON.stringify(post.data.title)}\\ndate: \${post.date.toISOString()}\\n---\\n\\n\${post.rawInput}\`
`,
        ...Object.fromEntries(
          (['list', 'feed'] as const).map((kind) => [
            `${kind}.11ty.js`,
            `import { escape, slug } from './escape.js'
const parts = ({ collections }) => {
  const posts = collections['all posts']
  const named = (folder, name) => ({ path: \`/\${folder}/\${slug(name)}/\`, name, posts: posts.filter(({ data }) => (folder === 'tag' ? data.tags : [data.category]).includes(name)) })
  const names = (key) => [...new Set(posts.flatMap(({ data }) => data[key]))]
  return [{ path: '/', name: 'Example News', posts }, ...names('tags').map((name) => named('tag', name)), ...names('category').map((name) => named('category', name))]
}
let made
export const data = {
  pagination: { data: 'collections', size: 1, alias: 'part', before: (_keys, data) => (made ??= parts(data)) },
  permalink: ({ part }) => \`\${part.path}${kind === 'list' ? 'index.html' : 'feed.xml'}\`,
  eleventyExcludeFromCollections: true,
}
${
  kind === 'list'
    ? `export const render = ({ part }) => \`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>\${escape(part.name)}</title></head><body><h1>\${escape(part.name)}</h1><ul>\${part.posts.map(({ data, date, url }) => \`<li><a href="\${url}">\${escape(data.title)}</a> <time datetime="\${date.toISOString()}">\${date.toDateString()}</time> \${escape(data.summary)}</li>\`).join('')}</ul></body></html>\``
    : `export const render = ({ part }) => \`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>\${escape(part.name)}</title><link>${address}</link><description>${description}</description>
\${part.posts.slice(0, 20).map(({ content, data, date, url }) => \`<item><title>\${escape(data.title)}</title><link>${address.slice(0, -1)}\${url}</link><guid>${address.slice(0, -1)}\${url}</guid><pubDate>\${date.toUTCString()}</pubDate><description>\${escape(data.summary)}</description>
<content:encoded>\${escape(content)}</content:encoded></item>\`).join('')}</channel></rss>\``
}
`,
          ]),
        ),
        ...posts('posts', count, (number) => ({ category: categoryOf(number) })),
      })
      return installed(site, '@11ty/eleventy@3.1.8')
    },
  },
  {
    name: 'Astro',
    command: ['node_modules/.bin/astro', 'build', '--silent'],
    output: 'dist',
    state: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
    feeds: ['feed.xml', 'tag/models/feed.xml'],
    version: (site) => versionIn(site, 'astro'),
    setUp(site, count) {
      write(site, {
        'package.json': '{ "type": "module", "private": true }',
        'astro.config.mjs': `export default { site: '${address}' }\n`,
        'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { posts: defineCollection({ loader: glob({ pattern: '*.md', base: './posts' }) }) }
`,
        'src/parts.ts': `import { getCollection } from 'astro:content'
export const slug = (name) => name.toLowerCase().replaceAll(' ', '-')
const posts = (await getCollection('posts')).sort((a, b) => b.data.date.localeCompare(a.data.date))
const names = (key) => [...new Set(posts.flatMap(({ data }) => data[key]))]
const named = (folder, name) => ({ path: \`\${folder}/\${slug(name)}\`, name, posts: posts.filter(({ data }) => (folder === 'tag' ? data.tags : [data.category]).includes(name)) })
export const all = posts
export const parts = [{ path: undefined, name: 'Example News', posts }, ...names('tags').map((name) => named('tag', name)), ...names('category').map((name) => named('category', name))]
`,
        'src/pages/[slug]/index.astro': `---
import { render } from 'astro:content'
import { all, slug } from '../../parts.ts'
export const getStaticPaths = () => all.filter(({ id }) => id.startsWith('article-')).map((post) => ({ params: { slug: post.id }, props: { post } }))
const { post } = Astro.props
const { Content } = await render(post)
const { authors, date, summary, tags, title } = post.data
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="description" content={summary}><link rel="canonical" href={Astro.url.href}>
<meta property="og:title" content={title}><meta property="og:url" content={Astro.url.href}><meta property="og:type" content="article">
<link rel="alternate" type="text/markdown" href="index.md"></head>
<body><article><h1>{title}</h1><p>{summary}</p><time datetime={date}>{date.slice(0, 10)}</time><p>{authors.join(', ')}</p><Content />
<p>{tags.map((tag) => <a href={\`/tag/\${slug(tag)}/\`}>{tag}</a>)}</p></article></body></html>
`,
        'src/pages/[slug]/index.md.ts': `import { all } from '../../parts.ts'
export const getStaticPaths = () => all.map((post) => ({ params: { slug: post.id }, props: { post } }))
export const GET = ({ props: { post } }) => new Response(\`---\\ntitle: \${JSON.stringify(post.data.title)}\\ndate: \${post.data.date}\\n---\\n\\n\${post.body}\`)
`,
        'src/pages/[...path]/index.astro': `---
import { parts } from '../../parts.ts'
export const getStaticPaths = () => parts.map((part) => ({ params: { path: part.path }, props: { part } }))
const { part } = Astro.props
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{part.name}</title></head><body><h1>{part.name}</h1>
<ul>{part.posts.map(({ data, id }) => <li><a href={\`/\${id}/\`}>{data.title}</a> <time datetime={data.date}>{data.date.slice(0, 10)}</time> {data.summary}</li>)}</ul></body></html>
`,
        'src/pages/[...path]/feed.xml.ts': `import rss from '@astrojs/rss'
import { parts } from '../../parts.ts'
export const getStaticPaths = () => parts.map((part) => ({ params: { path: part.path }, props: { part } }))
export const GET = ({ props: { part } }) => rss({ title: part.name, description: '${description}', site: '${address}', items: part.posts.slice(0, 20).map(({ data, id, rendered }) => ({ title: data.title, link: \`/\${id}/\`, pubDate: new Date(data.date), description: data.summary, content: rendered.html })) })
`,
        ...posts('posts', count, (number) => ({ category: categoryOf(number) })),
      })
      return installed(site, 'astro@7.3.5', '@astrojs/rss@4.0.19')
    },
  },
  standfirst('standfirst, all it writes'),
]

function standfirst(name: string, outputs?: object): BuildPeer {
  return {
    name,
    command: [process.execPath, bin, 'build', '.'],
    output: 'dist',
    state: ['.standfirst'],
    feeds: ['feed.xml', 'tag/models/feed.xml'],
    version: () => output(process.execPath, [bin, '--version']).trim(),
    setUp(site, count) {
      write(site, {
        'standfirst.config.json': JSON.stringify({
          site: { url: address, title: 'Example News', description },
          feeds: { size: 20 },
          outputs,
        }),
        ...posts('articles', count, (number) => ({ category: categoryOf(number) }), 'publishedAt'),
      })
      return true
    },
  }
}

/** The posts as Markdown, in a folder. */
function posts(folder: string, count: number, more: (number: number) => object, dateKey = 'date') {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `${folder}/article-${number}.md`,
      postWith(number, { ...more(number), [dateKey]: dateOf(number) }),
    ]),
  )
}

/** JSON is YAML, too: all tools read it. */
function postWith(number: number, more: object): string {
  const fields = {
    title: titleOf(number),
    summary: `What happened in part ${number}, who says so, and what it means for those who build.`,
    authors: ['Ada Example'],
    tags: tagsOf(number),
    ...more,
  }
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${bodyOf(number)}`
}

function write(site: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), content)
  }
}

function installed(site: string, ...packages: string[]): boolean {
  const args = ['install', '--no-audit', '--no-fund', '--silent', ...packages]
  return spawnSync('npm', args, { cwd: site, stdio: 'ignore' }).status === 0
}

function versionIn(site: string, name: string): string {
  return JSON.parse(readFileSync(join(site, 'node_modules', name, 'package.json'), 'utf8')).version
}

function output(program: string, args: readonly string[]): string {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout ?? ''
}
