import { articleToMdast, parseArticle, toText } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const url = 'https://e.example/2026/01/02/a/'
const rest = ' goes on, with commas, for quite a while, so that it counts as text of a page. '

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Tide | Quay</title></head><body>${body}</body></html>`

const read = (body: string) => {
  const { article, issues } = articleFromHtml(page(body), { url })
  const text = article ? toText(articleToMdast(parseArticle(article))) : ''
  return { text, issues, all: `${text}${JSON.stringify([article?.title, issues])}` }
}

/** Blocks as cells hold them; `@` stands for a word that is nowhere else. */
const short = fc.constantFrom(
  ...['@', '@ three', '<p>@ ends.</p>', '<font size="2">@ so</font>', '<p><b>@</b></p>'],
  ...['<h3>@</h3>', '<ul><li>@</li><li>@</li></ul>', '<div>@</div>', '&nbsp;'],
  ...['<p>@</p><p>@</p>', '<span>@</span><br>@', '<p><a href="/x">@</a> and @</p>'],
  // What says nothing but where it leads.
  ...['<a href="/x">@</a>', '<a href="/x">@</a><a href="/y">@</a>', '<h3><a href="/x">@</a></h3>'],
  '<ul><li><a href="/x">@</a></li></ul>',
)
const long = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('@', '<p>@</p>', '@<br><br>@'))
  .map(([times, form]) => form.replaceAll('@', `@${rest.repeat(times)}`))

const { table } = fc.letrec<{ table: string; cell: string }>((tie) => ({
  cell: fc.oneof({ depthSize: 'small', withCrossShrink: true }, short, long, long, tie('table')),
  table: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: tie('cell').map((one) => [one]) },
        fc.tuple(tie('cell'), tie('cell')),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((rows) => {
      const cells = rows.map((row) => row.map((cell) => `<td>${cell}</td>`).join(''))
      return `<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`
    }),
}))

const around = fc.constantFrom(
  ...['@', '<center>@</center>', '<div id="wrapper">@</div>', '<script>1</script>@'],
  ...['<div class="entry-content">@</div>', '<main>@</main>', '<script>1</script><div>@</div>'],
)

test('no word of a table that lays out a page is lost without an issue', () => {
  fc.assert(
    fc.property(table, around, (rows, form) => {
      let count = 0
      const titled = rows.replace('<td>', '<td><h1>Tide</h1>')
      const body = form.replace('@', titled).replaceAll('@', () => `w${count++}q`)
      const { all, issues, text } = read(body)
      const often = [...new Set(text.match(/w\d+q/g))].filter((word) => text.split(word).length > 2)
      expect(often).toEqual([])
      // A message shows the beginning of what was left out.
      const ends = issues.map(({ message }) => /(w\d+q)(?!.*w\d+q).*…`/.exec(message)?.[1])
      let isTold = false
      const lost = (body.match(/w\d+q/g) ?? []).filter((word) => {
        if (all.includes(word)) isTold = ends.includes(word)
        return !all.includes(word) && !isTold
      })
      expect(lost).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a text that is laid out by a table is whole, and begins with no title', () => {
  const rows = [
    '<font size="5"><b>Tide</b></font>',
    'First words.',
    `<p>${rest.repeat(3)}</p>`.repeat(2),
    'Last',
  ]
  const body = `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`
  const { issues, text } = read(`<script>1</script>${body}`)
  expect(text).toMatch(/First words\.\n[\s\S]*Last\n?$/)
  expect(text).not.toContain('Tide')
  expect(issues.map(({ code }) => code)).toEqual(['assumed-timestamp'])
})

test.each([
  ['pictures', '<h1>Tide</h1><img src="/chart.jpg" alt="">', 'chart.jpg'],
  ['links', '<a href="/x">One</a> <a href="/y">Two</a>', 'One Two'],
])('a cell of nothing but %s beside a text that is left out is reported', (_, cell, said) => {
  const { all } = read(`<table><tr><td>${cell}</td><td><p>First${rest}</p></td></tr></table>`)
  expect(all).toContain(said)
})
