#!/usr/bin/env bash
# remark-parse 11.0.0 with micromark 4.0.3 (npm; the Markdown of Astro, Docusaurus, Gatsby and MDX): a numbered
# list after indented code, also with an empty line between them, is no list if it begins with another number
# than 1.
#
# Expected: a list. CommonMark (0.31.2, section 5.2) asks for the number 1 only where a list interrupts a
# paragraph; commonmark.js 0.31.2, its reference, and markdown-it 14.1.0 (Eleventy, VitePress) show a list.
# Seen: a paragraph, whose number is text. So it is where the list begins a quotation after the code, or stands
# in an item with it. Instructions of which step 1 ends with indented code and step 2 is a list of its own lose
# it, and the same post has other numbers where markdown-it shows it than where remark does.
# A change for it was proposed in June 2026 (micromark, pull request 228) and is open.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  remark-parse@11.0.0 unified@11.0.5 micromark@4.0.3 commonmark@0.31.2 markdown-it@14.1.0 >/dev/null
cat >run.mjs <<'JS'
import * as commonmark from 'commonmark'
import MarkdownIt from 'markdown-it'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const code = 'Run the script:\n\n    ./measure\n\n'
const sources = {
  'a list from 2 after indented code': `${code}2. Read the number.\n3. Write it down.\n`,
  'a list from 1 after indented code': `${code}1. Read the number.\n2. Write it down.\n`,
  'one from 2 that a quotation begins with': `${code}> 2. Read the number.\n> 3. Write it down.\n`,
  'one from 2 after fenced code': 'Run it:\n\n```\n./measure\n```\n\n2. Read the number.\n3. Write it down.\n',
}
const expected = {
  'a list from 2 after indented code': false,
  'a list from 1 after indented code': true,
  'one from 2 that a quotation begins with': false,
  'one from 2 after fenced code': true,
}
const holdsList = (node) => node.type === 'list' || (node.children ?? []).some(holdsList)
let same = true
for (const [name, source] of Object.entries(sources)) {
  const remark = holdsList(unified().use(remarkParse).parse(source))
  const reference = new commonmark.HtmlRenderer()
    .render(new commonmark.Parser().parse(source))
    .includes('<ol')
  const other = new MarkdownIt().render(source).includes('<ol')
  console.log(`${name}: a list to remark ${remark}, to commonmark.js ${reference}, to markdown-it ${other}`)
  same &&= remark === expected[name] && reference && other
}
process.exit(same ? 0 : 1)
JS
node run.mjs
