#!/usr/bin/env bash
# @mozilla/readability 0.6.0 (npm, with jsdom 27.4.0): a date inside an element called "byline" becomes
# the author's name, and of several <meta name="author"> only the last is kept.
#
# Expected: no author where nobody is named; the first author or all of them where two are.
# Seen: the byline of an article that nobody signed is "November 23, 2026", although the text stands in
# a <time> element; a class without the word gives none. Of two authors, the first is gone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error @mozilla/readability@0.6.0 jsdom@27.4.0 >/dev/null
cat >run.mjs <<'JS'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'

const sentence =
  'The council decided on Monday that the old bridge will be kept, and that the road across it will be closed to lorries from the spring of next year on. '
const page = (head, dateClass) => `<!doctype html><html lang="en">
<head><title>The old bridge stays</title>${head}</head>
<body><article><h1>The old bridge stays</h1>
<p class="${dateClass}"><time datetime="2026-11-23">November 23, 2026</time></p>
${`<p>${sentence.repeat(3)}</p>`.repeat(4)}
</article></body></html>`
const byline = (html) => {
  const dom = new JSDOM(html, { url: 'https://example.com/bridge' })
  return new Readability(dom.window.document).parse().byline
}

const named = byline(page('', 'byline'))
const plain = byline(page('', 'dates'))
const two = byline(
  page('<meta name="author" content="Ada Example"><meta name="author" content="Bo Example">', 'dates'),
)
console.log('date with class "byline":', JSON.stringify(named))
console.log('date with class "dates": ', JSON.stringify(plain))
console.log('two meta authors:        ', JSON.stringify(two))
process.exit(
  named === 'November 23, 2026' && plain === null && two === 'Bo Example' ? 0 : 1,
)
JS
node run.mjs
