#!/usr/bin/env bash
# defuddle 0.19.4 (npm; the extractor of Obsidian Web Clipper): a section whose class or id has the word
# "takeaways" in it, anywhere, is cut out of the article.
#
# Expected: the part that sums an article up is part of it, like a section called "summary".
# Seen: <section class="takeaways"> inside <article>, between its paragraphs, is gone, and so is
# class="mistakeaways": the match is of parts of words. "key-points" and "summary" stay.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error defuddle@0.19.4 linkedom@0.18.12 >/dev/null
cat >run.mjs <<'JS'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'

const sentence =
  'The council decided on Monday that the old bridge will be kept, and that the road across it will be closed to lorries from the spring of next year on. '
const text = `<p>${sentence.repeat(3)}</p>`
const page = (name) => `<!doctype html><html lang="en"><head><title>The old bridge stays</title></head>
<body><article><h1>The old bridge stays</h1>${text}${text}
<section class="${name}"><h2>What it means</h2><p>Lorries take the ring road in future.</p></section>
${text}${text}</article></body></html>`

const expected = {
  takeaways: false,
  'article-takeaways': false,
  mistakeaways: false,
  'key-points': true,
  summary: true,
}
let same = true
for (const [name, kept] of Object.entries(expected)) {
  const { document } = parseHTML(page(name))
  const { content } = await Defuddle(document, 'https://example.com/bridge')
  const found = content.includes('Lorries take the ring road')
  console.log(`class="${name}":`, found ? 'kept' : 'cut out')
  same &&= found === kept
}
process.exit(same ? 0 : 1)
JS
node run.mjs
