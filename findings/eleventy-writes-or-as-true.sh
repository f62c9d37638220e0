#!/usr/bin/env bash
# @11ty/eleventy 3.1.8 (npm), whose Markdown files are templates of Liquid: `{{ slug or title }}`.
#
# Expected: the value of `slug`, or else that of `title`, as the same words give in Nunjucks, Eleventy's
# other usual language; or an error.
# Seen: outside of `{% if %}`, too, `or` gives whether either is there. The page is written to
# /true/index.html and says "true"; in Nunjucks it is at /tides/. The build ends with 0, without a word.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error @11ty/eleventy@3.1.8 >/dev/null
page() { printf -- '---\ntitle: tides\npermalink: "/%s/{{ slug or title }}/"\n---\nAbout {{ slug or title }}.\n' "$1"; }
page liquid >a.md
page nunjucks >b.njk
npx eleventy --quiet
find _site -type f | sort | while read -r file; do echo "$file: $(cat "$file")"; done | tee seen.txt
grep -qx '_site/liquid/true/index.html: <p>About true.</p>' seen.txt
grep -qx '_site/nunjucks/tides/index.html: About tides.' seen.txt
