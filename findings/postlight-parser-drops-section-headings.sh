#!/usr/bin/env bash
# @postlight/parser 2.2.3 (npm): the heading of a <section> is dropped, where it is its first child.
#
# Expected: <section><h2>…</h2><p>…</p></section> is how HTML itself groups a heading with its text.
# Seen: with the same headings and paragraphs side by side, both headings are kept; each pair in a
# section of its own, both headings are gone and the paragraphs run on without them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
# A dependency that is named by its Git address is taken from npm, so that nothing but npm is needed.
npm pkg set overrides.difflib=0.2.4 >/dev/null
npm install --no-audit --no-fund --loglevel=error @postlight/parser@2.2.3 >/dev/null
cat >run.cjs <<'JS'
const Parser = require('@postlight/parser')

const sentence =
  'The council decided on Monday that the old bridge will be kept, and that the road across it will be closed to lorries from the spring of next year on. '
const text = `<p>${sentence.repeat(3)}</p>`
const part = (title) => `<h2>${title}</h2>${text}`
const page = (body) => `<!doctype html><html lang="en"><head><title>The old bridge stays</title></head>
<body><article><h1>The old bridge stays</h1>${text}${body}</article></body></html>`
const kept = async (body) => {
  const { content } = await Parser.parse('https://example.com/bridge', { html: page(body) })
  return ['The decision', 'What comes next'].filter((title) => content.includes(title))
}

;(async () => {
  const flat = await kept(part('The decision') + part('What comes next'))
  const sections = await kept(
    `<section>${part('The decision')}</section><section>${part('What comes next')}</section>`,
  )
  console.log('side by side:', flat)
  console.log('in sections: ', sections)
  process.exit(flat.length === 2 && sections.length === 0 ? 0 : 1)
})()
JS
node run.cjs
