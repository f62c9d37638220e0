import { join } from 'node:path'
import {
  articleJsonSchema,
  type Feed,
  feedJsonSchema,
  type Issue,
  safeParseFeed,
} from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import {
  articleFormats,
  type Carriage,
  carriageOf,
  feedFormats,
  fieldsOf,
  markdownFormats,
  rightsFormats,
  shortFormats,
} from './carriage.ts'
import { fullFeed } from './full-feed.ts'

type Row = Record<string, Carriage>

const articleTable = tableOf(fullFeed.articles[0], articleFormats, ['articles', 0])
const markdownFiles = tableOf(fullFeed.articles[0], markdownFormats, ['articles', 0])
const shortTable = tableOf(fullFeed.articles[0], shortFormats, ['articles', 0])
const feedTable = tableOf(fullFeed, feedFormats, [])
const rightsTable = tableOf(fullFeed.rights, rightsFormats, ['rights'])

function tableOf(
  subject: unknown,
  formats: typeof articleFormats,
  at: (string | number)[],
): Record<string, Row> {
  const rows = fieldsOf(subject).map((field) => [
    field.name,
    Object.fromEntries(
      Object.entries(formats).map(([name, render]) => [
        name,
        carriageOf(field, fullFeed, at, render),
      ]),
    ),
  ])
  return Object.fromEntries(rows)
}

test('the full feed has every field of the model, and passes the gate', () => {
  const result = safeParseFeed(fullFeed)
  expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  const keys = new Set<string>()
  collect(articleJsonSchema(), keys)
  collect(feedJsonSchema(), keys)
  // A section for paying readers is no field that outputs show, but one that they leave out and report.
  // Where a node stood in a source is no part of the text.
  for (const key of ['paid', 'position']) keys.delete(key)
  const text = JSON.stringify(fullFeed)
  expect([...keys].filter((key) => !text.includes(`"${key}":`))).toEqual([])
})

/** The names of properties in a JSON Schema. */
function collect(schema: unknown, keys: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const name of Object.keys(value)) keys.add(name)
    collect(value, keys)
  }
}

describe.each([
  ['an article', articleTable],
  ['an article in Markdown', markdownFiles],
  ['an article in short', shortTable],
  ['a feed', feedTable],
  ['a policy', rightsTable],
])('every field of %s', (_subject, table) => {
  test.each(Object.entries(table))('%s is carried or reported by every output', (_field, row) => {
    expect(Object.entries(row).filter(([, carriage]) => carriage === 'lost')).toEqual([])
  })
})

test.each([...Object.entries(articleFormats), ...Object.entries(markdownFormats).slice(0, 1)])(
  '%s tells what it cannot carry by one code',
  (_name, render) => {
    const issues: Issue[] = []
    render(fullFeed, (issue) => issues.push(issue))
    const others = issues.filter(({ code }) => code !== 'not-carried')
    expect(others.map(({ code }) => code)).toEqual([])
    expect(issues.every(({ path }) => path.length > 0)).toBe(true)
  },
)

test('the probe sees what is lost, and what is told', () => {
  const field = { name: 'title', paths: [['title']] }
  const at = ['articles', 0]
  const told = (_: Feed, onIssue?: (issue: Issue) => void) => {
    onIssue?.({ code: 'x', severity: 'warning', message: 'x', path: ['articles', 0, 'title'] })
    return ''
  }
  expect(carriageOf(field, fullFeed, at, () => '')).toBe('lost')
  expect(carriageOf(field, fullFeed, at, told)).toBe('reported')
  expect(carriageOf(field, fullFeed, at, (feed) => String(feed.articles[0]?.title))).toBe('carried')
  const upper = (feed: Feed) => String(feed.articles[0]?.title).toUpperCase()
  expect(carriageOf(field, fullFeed, at, upper)).toBe('carried as')
})

test('docs/what-is-carried.md says so', async () => {
  const file = join(import.meta.dirname, '../../../../docs/what-is-carried.md')
  await expect(page()).toMatchFileSnapshot(file)
})

function page(): string {
  return `# What is carried

What each output does with each field of the model. Nothing is lost in silence: what an output does not carry, it reports through \`onIssue\`, with its path.

- **yes**: as it is.
- **as**: in the output's own form: a time as its format writes times, a list as markup, a size as an attribute.
- **told**: not carried, or not whole; the issue \`not-carried\` says so. No other article would bring it there, and no option but the one that asked for less, so builds are quiet about that code, and \`standfirst check\` tells it. Lists and sitemaps tell each field once, of the first article that has it.

What is absent is not told, nor what goes without saying: the type \`article\`, the status \`published\`, an \`id\` that is the address. Every text is in the table once: \`text node\` is a piece of rich text, wherever it stands.

## Articles

\`page\` is \`renderHtmlPage\`; \`fragment\`, \`embedded\` and \`feed text\` are \`renderHtml\` and its profiles; \`head\` is \`renderHead\`, \`list\` \`renderHtmlList\`, \`list in JSON-LD\` \`feedToJsonLd\`; \`text\` is \`renderText\`, \`text for a voice\` the same without marks and links, \`digest as text\` \`renderTextDigest\`; \`message\` and \`digest\` are the HTML of \`renderEmail\` and \`renderDigest\`, \`standard.site\` is \`renderStandardDocument\`, \`ActivityPub\` \`renderActivityArticle\`.

${markdownTable(articleTable)}
## Articles in Markdown

\`Markdown\` above is \`renderMarkdown\` by itself. Here is what it writes as \`plain\` text, with \`frontMatter: false\`, and for each tool, its \`preset\`. A file for a tool may say more than that tool shows: then the issue \`not-shown-by-tool\` names the section.

${markdownTable(markdownFiles)}
## Articles in short

Feeds with \`content: 'summary'\` or \`content: 'none'\` tell of the text as a whole, by \`sections\`; \`post\` is \`articleToPost\`.

${markdownTable(shortTable)}
## Feeds

\`outbox\` is \`feedToOutbox\`, which holds articles and says nothing of the feed itself.

${markdownTable(feedTable)}
## Policies

\`RSL\` is \`renderRsl\`, \`TDMRep\` \`renderTdmRep\`, \`headers\` \`rightsHeaders\`, \`robots.txt\` \`renderRobotsTxt\`.

${markdownTable(rightsTable)}`
}

const words: Record<Carriage, string> = {
  carried: 'yes',
  'carried as': 'as',
  reported: 'told',
  lost: '**lost**',
}

function markdownTable(table: Record<string, Row>): string {
  const formats = Object.keys(Object.values(table)[0] ?? {})
  const rows = Object.entries(table).map(([field, row]) => [
    `\`${field}\``,
    ...formats.map((format) => words[row[format] as Carriage]),
  ])
  const all = [['Field', ...formats], ...rows]
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join(' | ')} |\n`
  const rule = `| ${widths?.map((width) => '-'.repeat(width)).join(' | ')} |\n`
  return line(all[0] ?? []) + rule + rows.map(line).join('')
}
