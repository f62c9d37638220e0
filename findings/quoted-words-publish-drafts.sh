#!/usr/bin/env bash
# hugo 0.111.3 and jekyll 4.3.1 (Debian 12): which words in front matter hold a post back.
#
# Expected: what an author means by draft: "yes" or published: "no" holds the post back, or is refused.
# Seen: Hugo builds a draft whose value is one of the quoted words "yes", "on", "y", but not one with
# yes, on or 1 without quotes, nor "true" in quotes. Jekyll publishes a post with published: "no" and
# even published: "false" in quotes, and with 0; without quotes, no, off and false hold it back. And
# draft: true has no meaning to Jekyll: the post is public. No word is said about any of them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v hugo >/dev/null || apt-get install -y --no-install-recommends hugo=0.111.3-1 >/dev/null
command -v jekyll >/dev/null || apt-get install -y --no-install-recommends jekyll=4.3.1+dfsg-3+deb12u1 >/dev/null
hugo version
jekyll --version

mkdir -p hugo/content hugo/layouts/_default
cat >hugo/config.toml <<'TOML'
baseURL = "https://example.com/"
disableKinds = ["RSS", "sitemap", "taxonomy", "term", "home", "section"]
TOML
echo '{{ .Title }}' >hugo/layouts/_default/single.html
number=0
for value in true yes on 1 '"true"' '"yes"' '"on"' '"y"'; do
  number=$((number + 1))
  printf -- "---\ntitle: 'draft: %s'\ndate: 2024-01-01\ndraft: %s\n---\nText.\n" "$value" "$value" \
    >"hugo/content/post-$number.md"
done
hugo --quiet -s hugo -d out
cat hugo/out/*/index.html | sed 's/&#34;/"/g' | sort | tee hugo.txt

mkdir -p jekyll/_posts
printf -- '---\n---\n{%% for post in site.posts %%}{{ post.title }}\n{%% endfor %%}' >jekyll/index.html
number=0
for line in 'published: false' 'published: no' 'published: off' 'published: "false"' 'published: "no"' \
  'published: 0' 'draft: true'; do
  number=$((number + 1))
  printf -- "---\ntitle: '%s'\n%s\n---\nText.\n" "$line" "$line" >"jekyll/_posts/2024-01-01-post-$number.md"
done
(cd jekyll && jekyll build --quiet)
grep . jekyll/_site/index.html | sort | tee jekyll.txt

diff hugo.txt - <<'EXPECTED'
draft: "on"
draft: "y"
draft: "yes"
EXPECTED
diff jekyll.txt - <<'EXPECTED'
draft: true
published: "false"
published: "no"
published: 0
EXPECTED
