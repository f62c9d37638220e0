#!/usr/bin/env bash
# hugo 0.111.3 (Debian 12): the first "<!--more-->" of a file divides the summary from the rest,
# wherever it stands, also inside a code span.
#
# Expected: code is code; an article that explains the divider shows it.
# Seen: the paragraph is cut in two at the code span, its backticks are loose text, and the divider that
# the text is about is gone from the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v hugo >/dev/null || apt-get install -y --no-install-recommends hugo=0.111.3-1 >/dev/null
hugo version
mkdir -p content layouts/_default
cat >config.toml <<'TOML'
baseURL = "https://example.com/"
disableKinds = ["RSS", "sitemap", "taxonomy", "term", "home", "section"]
TOML
echo '{{ .Content }}' >layouts/_default/single.html
cat >content/post.md <<'MD'
---
title: How to divide
date: 2024-01-01
---
Write `<!--more-->` after the first paragraph.

The second paragraph.
MD
hugo --quiet -d out
cat out/post/index.html
grep -qF '<p>Write `</p>' out/post/index.html
grep -qF '<p>` after the first paragraph.</p>' out/post/index.html
! grep -q 'more' out/post/index.html
