#!/usr/bin/env bash
# hast-util-to-text 4.0.3 (npm; unified's `innerText`, used for plain texts of pages and feeds): marks of
# the direction of writing are cut out of text, not only out of the white space beside them.
#
# Expected: U+200F and U+200E stay, as browsers' `innerText` gives them: an Arabic or Hebrew sentence with
# a Latin word and a full stop needs them to be shown in order.
# Seen: they are gone from paragraphs and from code of a line; in <pre> they stay.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error hast-util-to-text@4.0.3 hast-util-from-html@2.1.0 >/dev/null
cat >run.mjs <<'JS'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'

const words = '\u05d4\u05e1\u05e4\u05e8 Harbour!\u200f \u05d9\u05e6\u05d0'
const expected = { p: false, code: false, pre: true }
let same = true
for (const [name, kept] of Object.entries(expected)) {
  const text = toText(fromHtml(`<${name} dir="rtl">${words}</${name}>`, { fragment: true }))
  const found = text.includes('\u200f')
  console.log(`<${name}>:`, found ? 'kept' : 'cut out')
  same &&= found === kept
}
process.exit(same ? 0 : 1)
JS
node run.mjs
