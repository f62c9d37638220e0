import { symlinkSync } from 'node:fs'
import { packageVersion } from './package-version.ts'
import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://docusaurus.io/ */
export const docusaurus: Tool = {
  name: 'Docusaurus',
  preset: 'docusaurus',
  packages: [
    '@docusaurus/core@3.10.2',
    '@docusaurus/faster@3.10.2',
    '@docusaurus/preset-classic@3.10.2',
    'react@19.2.0',
    'react-dom@19.2.0',
  ],
  version: (home) => packageVersion(home, '@docusaurus/core'),
  build(home, site, pages) {
    const empty = 'export default function Empty() { return null }\n'
    writeFiles(site, {
      'package.json': '{"private":true}',
      'docusaurus.config.js': `module.exports = {
  title: 'T', url: 'https://example.com', baseUrl: '/', onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  future: { v4: true, faster: { rspackBundler: true, swcJsLoader: true, swcJsMinimizer: true, lightningCssMinimizer: true } },
  plugins: [['@docusaurus/plugin-content-blog', { routeBasePath: '/', onUntruncatedBlogPosts: 'ignore', onInlineAuthors: 'ignore', onInlineTags: 'ignore', showReadingTime: false, feedOptions: { type: null }, postsPerPage: 'ALL' }]],
}`,
      'src/theme/BlogPostPage/index.js': `import React from 'react'
export default function BlogPostPage({ content: Content }) {
  const { title, description: summary, frontMatter } = Content.metadata
  const { authors, date: publishedAt, image, last_update: update, tags } = frontMatter
  const metadata = { title, summary, publishedAt, updatedAt: update?.date, tags, authors: authors?.map((author) => author.name), image }
  return <div><pre id="metadata">{JSON.stringify(metadata)}</pre><main id="content"><Content /></main></div>
}
`,
      ...Object.fromEntries(
        [
          ...['BlogListPage', 'BlogTagsListPage', 'BlogTagsPostsPage', 'BlogArchivePage'],
          ...['Blog/Pages/BlogAuthorsListPage', 'Blog/Pages/BlogAuthorsPostsPage'],
        ].map((name) => [`src/theme/${name}/index.js`, empty]),
      ),
      ...Object.fromEntries(
        pages.map(({ markdown, name }) => [`blog/2026-11-23-${name}/index.md`, markdown]),
      ),
    })
    symlinkSync(`${home}/node_modules`, `${site}/node_modules`)
    runProgram(
      process.execPath,
      [`${home}/node_modules/@docusaurus/core/bin/docusaurus.mjs`, 'build'],
      { cwd: site },
    )
    return builtPages(`${site}/build`)
  },
}
