#!/usr/bin/env bash
# Hexo 8.1.2 (hexo-renderer-marked 7.0.1): the query of a link is decoded, so it leads elsewhere.
#
# Expected: `[share](https://example.com/?text=A%26B&n=1%2B1)` keeps its address. By the URL standard and
# RFC 3986 (section 2.2) `%26` and `&`, `%2B` and `+` are not the same.
# Seen: the page has `?text=A&B&n=1+1`: one parameter is two, and a plus is a space for most servers.
# Share links, whose query holds a whole address, break. Pictures are changed alike.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "hexo": { "version": "8.1.2" } }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts hexo@8.1.2 hexo-renderer-marked@7.0.1 >/dev/null
cat >run.cjs <<'JS'
const Hexo = require('hexo')
const { version } = require('hexo/package.json')
const text = '[share](https://example.com/?text=A%26B&n=1%2B1)\n'
;(async () => {
  const hexo = new Hexo(process.cwd(), { silent: true })
  await hexo.init()
  await hexo.load()
  const html = await hexo.render.render({ text, engine: 'md' })
  const [, address] = /href="([^"]*)"/.exec(html) ?? []
  const read = address?.replaceAll('&amp;', '&')
  console.log('hexo', version)
  console.log('written: https://example.com/?text=A%26B&n=1%2B1')
  console.log('shown:  ', read)
  process.exitCode = read === 'https://example.com/?text=A&B&n=1+1' ? 0 : 1
})()
JS
printf 'title: Example\nurl: https://example.org\n' >_config.yml
mkdir -p source/_posts
node run.cjs
