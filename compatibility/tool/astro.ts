import { symlinkSync } from 'node:fs'
import { packageVersion } from './package-version.ts'
import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://astro.build/ */
export const astro: Tool = {
  name: 'Astro',
  preset: 'astro',
  packages: ['astro@6.0.5'],
  version: (home) => packageVersion(home, 'astro'),
  build(home, site, pages) {
    writeFiles(site, {
      'package.json': '{"type":"module"}',
      'astro.config.mjs': `export default { site: 'https://example.com', telemetry: false }`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { posts: defineCollection({ loader: glob({ pattern: '*.md', base: './posts', generateId: ({ entry }) => entry.replace(/\\.md$/, '') }) }) }
`,
      'src/pages/[name].astro': `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { name: post.id }, props: { post } }))
}
const { post } = Astro.props
const { Content } = await render(post)
const { title, description: summary, pubDate: publishedAt, updatedDate: updatedAt, tags, category, authors, heroImage: image, lang: language } = post.data
---
<!doctype html><pre id="metadata">{JSON.stringify({ title, summary, publishedAt, updatedAt, tags, category, authors, image, language })}</pre><main id="content"><Content /></main>
`,
      ...Object.fromEntries(pages.map(({ markdown, name }) => [`posts/${name}.md`, markdown])),
    })
    symlinkSync(`${home}/node_modules`, `${site}/node_modules`)
    runProgram(process.execPath, [`${home}/node_modules/astro/bin/astro.mjs`, 'build'], {
      cwd: site,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    })
    return builtPages(`${site}/dist`)
  },
}
