#!/usr/bin/env bash
# kramdown 2.4.0 in jekyll 4.3.1 (Debian 12): a backslash escape inside the address of a link is part
# of the address, and "\&" and "\@" in text are shown with their backslash.
#
# Expected: as in CommonMark, 2.4: every sign of ASCII punctuation can be escaped, in addresses and
# titles too. Markdown writers that escape to be safe (mdast-util-to-markdown does, for "&") are right.
# Seen: every link with a query of two values, and every name like AT&T, is wrong on the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v jekyll >/dev/null || apt-get install -y --no-install-recommends jekyll=4.3.1+dfsg-3+deb12u1 >/dev/null
jekyll --version
cat >index.md <<'MD'
---
title: Links
---
[two values](https://example.com/?a=1\&b=2)

AT\&T and user\@example.com and a \* star
MD
jekyll build --quiet
cat _site/index.html
grep -qF 'href="https://example.com/?a=1\&amp;b=2"' _site/index.html
grep -qF 'AT\&amp;T and user\@example.com and a * star' _site/index.html
