import { symlinkSync } from 'node:fs'
import { packageVersion } from './package-version.ts'
import { runProgram } from './run-program.ts'
import { builtPages, writeFiles } from './site-files.ts'
import type { Tool } from './tool.ts'

/** https://vitepress.dev/ */
export const vitepress: Tool = {
  name: 'VitePress',
  preset: 'vitepress',
  packages: ['vitepress@1.6.4'],
  version: (home) => packageVersion(home, 'vitepress'),
  build(home, site, pages) {
    writeFiles(site, {
      'package.json': '{"type":"module"}',
      '.vitepress/config.js': `export default { title: 'T', ignoreDeadLinks: true }`,
      '.vitepress/theme/index.js': `import { Content, useData } from 'vitepress'
import { h } from 'vue'
export default {
  Layout() {
    const { title, description: summary, date: publishedAt, updated: updatedAt, tags, category, authors, image, lang: language } = useData().frontmatter.value
    const metadata = { title, summary, publishedAt, updatedAt, tags, category, authors, image, language }
    return h('div', [h('pre', { id: 'metadata' }, JSON.stringify(metadata)), h('main', { id: 'content' }, [h(Content)])])
  },
}
`,
      ...Object.fromEntries(pages.map(({ markdown, name }) => [`${name}.md`, markdown])),
    })
    symlinkSync(`${home}/node_modules`, `${site}/node_modules`)
    runProgram(
      process.execPath,
      [`${home}/node_modules/vitepress/bin/vitepress.js`, 'build', '.'],
      { cwd: site },
    )
    return builtPages(`${site}/.vitepress/dist`)
  },
}
