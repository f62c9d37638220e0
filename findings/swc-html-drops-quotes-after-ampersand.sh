#!/usr/bin/env bash
# @swc/html 1.16.22, with which Docusaurus 3 minifies its pages: an attribute loses its quotes though they
# are needed, so its value is cut off.
#
# Expected: `alt="R&amp; D"` keeps quotes, for its value has a space (HTML Standard, 13.1.2.3: an unquoted
# value has none).
# Seen: `alt=R& D`: a browser reads the text `R&` and an attribute `d`. The one sign after a bare `&` is not
# looked at; with a second space the quotes stay.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @swc/html@1.16.22 parse5@8.0.0 >/dev/null
cat >run.mjs <<'JS'
import { createRequire } from 'node:module'
import { minify } from '@swc/html'
import { parse } from 'parse5'

const { version } = createRequire(import.meta.url)('@swc/html/package.json')

/** The attributes of the picture, as a browser reads them. */
function attributes(html) {
  const find = (node) =>
    node.nodeName === 'img' ? node : (node.childNodes ?? []).map(find).find(Boolean)
  return Object.fromEntries(find(parse(html)).attrs.map(({ name, value }) => [name, value]))
}

const page = (alt) => `<!doctype html><title>t</title><p><img src="a.png" alt="${alt}"></p>`
const { code } = await minify(Buffer.from(page('R&amp; D')), {})
const other = await minify(Buffer.from(page('R&amp; D report')), {})
console.log('@swc/html', version)
console.log('given:  ', attributes(page('R&amp; D')))
console.log('written:', code)
console.log('read:   ', attributes(code))
console.log('with a second space:', attributes(other.code))
const isCut = attributes(code).alt === 'R&' && attributes(other.code).alt === 'R& D report'
process.exitCode = isCut ? 0 : 1
JS
node run.mjs
