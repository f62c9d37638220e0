import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { render } from './render.ts'

const folder = new URL('dist/', import.meta.url)
mkdirSync(folder, { recursive: true })

const files = render().map(({ content, name, use }) => {
  writeFileSync(new URL(name, folder), content)
  return { name, use }
})
copyFileSync(
  new URL(import.meta.resolve('@standfirst/html/theme.css')),
  new URL('theme.css', folder),
)
files.push({ name: 'theme.css', use: 'the stylesheet of the pages' })

const rows = files.map(({ name, use }) => {
  const size = `${(statSync(new URL(name, folder)).size / 1024).toFixed(1)} kB`
  return `  ${name.padEnd(16)} ${size.padStart(8)}   ${use}`
})
process.stdout.write(`One article, every place it is read:

${rows.join('\n')}

They are in ${fileURLToPath(folder)}
To look at the page, open insight.html there in a browser.
`)
