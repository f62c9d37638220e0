import { each } from './html-patterns.ts'

/** Markdown of each kind, of a size: what people write, and signs that mean nothing. */
export const markdownPatterns: Readonly<Record<string, (size: number) => string>> = {
  'one long line': (n) => 'Some words of text. '.repeat(n * 4),
  'lines of one paragraph': (n) => 'Some words of text.\n'.repeat(n),
  paragraphs: (n) => each(n, (i) => `Paragraph ${i}.\n\n`),
  'sections under headings': (n) => each(n, (i) => `## Heading ${i}\n\nText.\n\n`),
  'headings over lines': (n) => each(n, (i) => `Heading ${i}\n===\n`),
  'headings over lines in a quotation': (n) => each(n, (i) => `> Heading ${i}\n> ---\n`),
  'formatted words': (n) => each(n, (i) => `**word** *${i}* `),
  'stars that close nothing': (n) => each(n, (i) => `${i} *a `),
  'signs of several kinds that close nothing': (n) => '*a _b **c __d ~~e '.repeat(n / 5),
  'brackets that open no link': (n) => '[a '.repeat(n),
  'brackets that close no link': (n) => each(n / 100, () => `${'a] '.repeat(100)}\n\n`),
  'links in brackets': (n) => each(n, (i) => `[[a](https://example.com/${i})] `),
  links: (n) => each(n, (i) => `[a ${i}](https://example.com/${i} "T") `),
  'links that are not closed': (n) =>
    each(n / 100, () => `${'[a](https://example.com/ '.repeat(100)}\n\n`),
  'links by references': (n) =>
    `${each(n, (i) => `[a][r${i}] `)}\n\n${each(n, (i) => `[r${i}]: https://example.com/${i}\n`)}`,
  'addresses and e-mails': (n) => each(n, (i) => `https://example.com/${i} a${i}@example.com `),
  pictures: (n) => each(n, (i) => `![A ${i}](https://example.com/${i}.jpg "Caption")\n\n`),
  'a list': (n) => each(n, (i) => `- Item ${i}\n`),
  'a list of loose items': (n) => each(n, (i) => `1. Item ${i}\n\n   Text.\n\n`),
  'lists in lists': (n) =>
    each(n / 5, (i) =>
      [0, 1, 2, 3, 4].map((level) => `${'  '.repeat(level)}- Item ${i}\n`).join(''),
    ),
  'lists of one item': (n) => each(n, (i) => `${i % 2 ? '-' : '*'} Item ${i}\n`),
  tasks: (n) => each(n, (i) => `- [${i % 2 ? 'x' : ' '}] Task ${i}\n`),
  quotations: (n) => each(n, (i) => `> Quotation ${i}.\n\nText.\n\n`),
  'one quotation of many lines': (n) => '> Line of a quotation.\n'.repeat(n),
  'quotations in quotations': (n) => each(n / 5, (i) => `> > > > > Quotation ${i}.\n\n`),
  'rows of a table': (n) => `| a | b |\n|---|---|\n${each(n, (i) => `| ${i} | c |\n`)}`,
  'a wide table': (n) =>
    `${each(4, (i) => (i === 1 ? `${'|-'.repeat(n / 4)}|\n` : `${'|a'.repeat(n / 4)}|\n`))}`,
  'rows that lack a cell': (n) => `| a | b | c |\n|---|---|---|\n${each(n, (i) => `| ${i} |\n`)}`,
  'blocks of code': (n) => each(n, (i) => `\`\`\`js\nlet x = ${i}\n\`\`\`\n\n`),
  'lines of code': (n) => `\`\`\`\n${each(n, (i) => `let x = ${i}\n`)}\`\`\`\n`,
  'code in text': (n) => each(n, (i) => `\`x${i}\` and \`\`y\`\` `),
  'backticks that close nothing': (n) => each(Math.sqrt(n), (i) => `${'`'.repeat(i + 1)} a `),
  'HTML in text': (n) => each(n, (i) => `<b>word</b> <kbd>${i}</kbd> `),
  'blocks of HTML': (n) => each(n, (i) => `<div>Block ${i}</div>\n\nText.\n\n`),
  'signs that begin no HTML': (n) => 'a < b <c d '.repeat(n),
  'comments that are not closed': (n) => each(n / 100, () => `${'a <!-- b '.repeat(100)}\n\n`),
  'characters by their names': (n) => '&eacute;&amp;&#8212; word '.repeat(n / 3),
  backslashes: (n) => '\\* \\_ \\a '.repeat(n / 3),
  footnotes: (n) =>
    `${each(n, (i) => `Text[^${i}]. `)}\n\n${each(n, (i) => `[^${i}]: Note ${i}.\n\n`)}`,
  'line breaks': (n) => 'Line\\\nline  \n'.repeat(n / 2),
  'rules and blank lines': (n) => '---\n\n\n\n'.repeat(n),
  'lines without the signs of their quotation': (n) => `> a\n${'b\n'.repeat(n)}`,
  'lines without the indent of their item': (n) => `- a\n${'b\n'.repeat(n)}`,
  'white space': (n) => `a${' '.repeat(n * 4)}b\n${'\n'.repeat(n * 4)}`,
}
