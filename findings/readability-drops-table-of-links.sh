#!/usr/bin/env bash
# @mozilla/readability 0.6.0 (npm; Firefox's reader view): a table without a row of headers whose second
# cells are links is cut out of the text of a page, with the words of its first cells.
#
# Expected: a timetable between two paragraphs is kept, whether its times are links or not.
# Seen: the table without links stays, and so does the one with links below a <thead>; the one with
# links and without a <thead> is gone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null
cat >run.mjs <<'JS'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

const sentence =
  'The ferries to the islands sail again from the spring on, and the harbour office has published the days on which each of them is expected. '
const text = `<p>${sentence.repeat(3)}</p>`
const day = (linked, name, when) =>
  `<tr><td>${name}</td><td>${linked ? `<a href="/${name.toLowerCase()}/">${when}</a>` : when}</td></tr>`
const table = ({ linked, head }) =>
  `<table>${head ? '<thead><tr><th>Island</th><th>Sails</th></tr></thead>' : ''}<tbody>${day(linked, 'Lorne', 'from May')}${day(linked, 'Rua', 'from June')}</tbody></table>`
const page = (kind) => `<!doctype html><html lang="en"><head><title>The ferries sail again</title></head>
<body><main><h1>The ferries sail again</h1>${text}${text}${table(kind)}${text}${text}</main></body></html>`

const expected = [
  { linked: false, head: false, kept: true },
  { linked: false, head: true, kept: true },
  { linked: true, head: false, kept: false },
  { linked: true, head: true, kept: true },
]
let same = true
for (const { kept, ...kind } of expected) {
  const { document } = parseHTML(page(kind))
  const found = new Readability(document).parse().textContent.includes('Lorne')
  console.log(JSON.stringify(kind), found ? 'kept' : 'cut out')
  same &&= found === kept
}
process.exit(same ? 0 : 1)
JS
node run.mjs
