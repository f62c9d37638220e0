import { symlinkSync } from 'node:fs'
import { packageVersion } from './package-version.ts'
import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/**
 * https://content.nuxt.com/: the parser of Nuxt Content 3 with the plugins that it sets, without a site
 * around it.
 */
export const nuxtContent: Tool = {
  name: 'Nuxt Content',
  preset: 'nuxt-content',
  packages: ['@nuxtjs/mdc@0.23.1'],
  version: (home) => `3 (@nuxtjs/mdc ${packageVersion(home, '@nuxtjs/mdc')})`,
  build(home, site, pages) {
    writeFiles(site, {
      'package.json': '{"type":"module"}',
      'build.js': `import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { createMarkdownParser } from '@nuxtjs/mdc/runtime'
import { toHtml } from 'hast-util-to-html'
import emoji from 'remark-emoji'

const parse = await createMarkdownParser({ highlight: false, remark: { plugins: { 'remark-emoji': { instance: emoji } } } })
const toHast = (node) =>
  node.type === 'element'
    ? { type: 'element', tagName: node.tag, properties: node.tag === 'pre' ? {} : (node.props ?? {}), children: [...(node.tag === 'pre' ? [{ type: 'text', value: '\\n' }] : []), ...node.children.map(toHast)] }
    : node.type === 'text' ? node : node.type === 'root' ? { type: 'root', children: node.children.map(toHast) } : { type: 'comment', value: '' }
mkdirSync('out')
for (const name of readdirSync('content')) {
  const { body, data } = await parse(readFileSync('content/' + name, 'utf8'))
  const { title, description: summary, date: publishedAt, updatedAt, tags, category, authors, image, lang: language } = data
  const metadata = JSON.stringify({ title, summary, publishedAt, updatedAt, tags, category, authors, image, language })
  const pre = toHtml({ type: 'element', tagName: 'pre', properties: { id: 'metadata' }, children: [{ type: 'text', value: metadata }] })
  writeFileSync('out/' + name.replace('.md', '.html'), '<!doctype html>' + pre + '<main id="content">' + toHtml(toHast(body)) + '</main>')
}
`,
      ...Object.fromEntries(pages.map(({ markdown, name }) => [`content/${name}.md`, markdown])),
    })
    symlinkSync(`${home}/node_modules`, `${site}/node_modules`)
    runProgram(process.execPath, ['build.js'], { cwd: site })
    return builtPages(`${site}/out`)
  },
}
