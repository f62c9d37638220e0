import { version } from '../version.ts'

/** What a renderer is called in code: `my-format` is `myFormatRenderer`. */
function exportOf(name: string): string {
  return `${name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Renderer`
}

/** A renderer that shows all of an article, as lines of text: each of its cases is there to be changed. */
export function rendererSource(name: string): string {
  return `import {
  articleToMdast,
  formatDate,
  labels,
  readableArticle,
  reportLosses,
  safeUrl,
  toText,
} from '@standfirst/core'

/**
 * Articles in a format of your own.
 *
 * @type {import('@standfirst/core').Renderer}
 */
export const ${exportOf(name)} = {
  name: '${name}',
  mediaType: 'text/plain',
  extension: '.${name.replaceAll('-', '')}',
  render(given, options = {}) {
    // What skipped \`parseArticle\` may hold anything: what can't be read is left out and reported.
    const [article, onIssue] = readableArticle(given, options.onIssue)
    // What the format has no place for is said, and not lost in silence. Remove what you show.
    reportLosses(article, 'this format', losses, onIssue)
    const words = labels(article.language, options.labels)
    // Anybody can read a file: what is for paying readers is cut. The others keep their places.
    const sections = article.sections.map((section, index) => {
      if (!section.paid) return section
      onIssue?.(paidSection(index))
      return { kind: 'prose', content: [] }
    })
    const root = articleToMdast({ ...article, sections }, { ...options, onIssue })
    return [
      line(article.title),
      article.status === 'retracted' ? words.retracted : '',
      line(article.summary),
      line(formatDate(article.publishedAt, words)),
      ...childrenOf(root).flatMap(block),
    ]
      .filter(Boolean)
      .join('\\n\\n')
  },
}

/** Members of an article; those of its parts are named as in \`authors.* email\`. */
const losses = [
  '. id url type subtitle authors publisher updatedAt category tags image media episode related',
  '. corrections translations source aiDisclosure rights access',
]

function paidSection(index) {
  return {
    code: 'paid-section',
    severity: 'warning',
    message:
      'Found a section for paying readers, expected only what everyone may read: it was left out.',
    path: ['sections', index],
    fix: 'Remove \`paid\` from the section if everyone may read it.',
  }
}

/** A block of an article; those of kinds that are not named here are shown by their text. */
function block(node) {
  const links = linksIn(node)
  switch (node.type) {
    case 'heading':
      return [\`\${'#'.repeat(node.depth)} \${line(toText(node))}\`, ...links]
    case 'code':
      return [String(node.value ?? '')]
    case 'list':
      return [childrenOf(node).map((item) => \`- \${line(toText(item))}\`).join('\\n'), ...links]
    case 'thematicBreak':
      return ['* * *']
    default:
      return [line(toText(node)), ...links]
  }
}

/** The addresses in a node that nobody comes to harm by. */
function linksIn(node) {
  const own = node.type === 'link' || node.type === 'image' ? safeUrl(node.url) : undefined
  return [...(own ? [\`<\${own}>\`] : []), ...childrenOf(node).flatMap(linksIn)]
}

function childrenOf(node) {
  return Array.isArray(node.children) ? node.children.filter(Boolean) : []
}

function line(text) {
  return text.replace(/\\s+/g, ' ').trim()
}
`
}

/** Its declarations, by which TypeScript knows it. */
export function rendererTypes(name: string): string {
  return `import type { Renderer } from '@standfirst/core'

/** Articles in a format of your own. */
export declare const ${exportOf(name)}: Renderer
`
}

/** The tests that every renderer has to pass, under Node's own runner. */
export function rendererTest(name: string): string {
  return `import { describe, test } from 'node:test'
import { describeRenderer } from '@standfirst/testing'
import { ${exportOf(name)} } from '../src/${name}-renderer.js'

describeRenderer(${exportOf(name)}, {
  describe,
  test,
  // Give \`check\`, a function that throws where an output is malformed or could run something, if your format has
  // rules. Of HTML, XML and JSON there are checks already.
})
`
}

/** Its package, whose tests run after \`npm install\`. */
export function rendererPackage(name: string): string {
  const content = {
    name,
    version: '0.1.0',
    description: `Standfirst articles as ${name}`,
    keywords: ['standfirst', 'renderer'],
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22.12' },
    files: ['src'],
    exports: {
      '.': { types: `./src/${name}-renderer.d.ts`, default: `./src/${name}-renderer.js` },
    },
    scripts: { test: 'node --test' },
    peerDependencies: { '@standfirst/core': `^${version}` },
    devDependencies: {
      '@standfirst/core': `^${version}`,
      '@standfirst/testing': `^${version}`,
    },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** What to do next. */
export function rendererReadme(name: string): string {
  return `# ${name}

Renders [Standfirst](https://www.npmjs.com/package/@standfirst/core) articles as ${name}.

\`\`\`sh
npm install
npm test
\`\`\`

The tests hold the renderer to what every renderer promises. To use it, install it in the folder of your publication, from where it lies or, once it is published, by its name:

\`\`\`sh
npm install ../${name}
\`\`\`

Then name it in \`standfirst.config.ts\`:

\`\`\`ts
import { defineConfig } from 'standfirst'
import { ${exportOf(name)} } from '${name}'

export default defineConfig({
  site: { url: 'https://example.com/' },
  renderers: [${exportOf(name)}],
})
\`\`\`
`
}
