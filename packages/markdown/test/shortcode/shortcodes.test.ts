import { defineArticle, toText } from '@standfirst/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

const yaml = '---\ntitle: T\ndescription: S.\ndate: 2026-11-23\n---\n\n'
const toml = '+++\ntitle = "T"\ndescription = "S."\ndate = 2026-11-23\n+++\n\n'

/** What both parsers make of a text. */
function parse(body: string, preset: MarkdownPreset, more = {}) {
  const source = (preset === 'zola' ? toml : yaml) + body
  const options = {
    preset,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
    ...more,
  }
  const [fast, slow] = [parseFast, safeParseMarkdown].map((one) => one(source, options))
  expect(fast).toEqual(slow)
  return slow
}

/** The blocks of a text, and what was reported of it. */
function read(body: string, preset: MarkdownPreset, more = {}) {
  const slow = parse(body, preset, more)
  const content = slow?.success
    ? slow.article.sections.flatMap((one) => (one.kind === 'prose' ? one.content : []))
    : expect.unreachable()
  const issues = (slow?.issues ?? []).map(({ code, message, position }) => {
    const { column, line } = position?.start ?? {}
    return `${line}:${column} ${code} ${message.replace(/, an? .*: /, ': ')}`
  })
  return { content, text: toText(content), issues }
}

const stays = (place: string, tag: string) =>
  `${place} unsupported-shortcode Found \`${tag}\`: it stays text`

describe('what a tool runs, and an article has no form of, is reported where it stands:', () => {
  test.each<[MarkdownPreset, string, string[]]>([
    ['hugo', '{{< note >}}', [stays('7:1', '{{< note >}}')]],
    ['hugo', '{{% note %}}\n\nA\n\n{{% /note %}}', [stays('7:1', '{{% note %}}')]],
    ['hugo', 'See [x]({{< ref "a.md" >}}).', [stays('7:9', '{{< ref "a.md" >}}')]],
    ['hugo', '- a\n- {{<b c="d">}} e\n', [stays('8:3', '{{<b c="d">}}')]],
    ['hugo', '> 😀 {{< x y_z=a_b\n> w=1 />}}', [stays('7:6', '{{< x y_z=a_b > w=1 />}}')]],
    ['hugo', '{{< youtube "a b" >}}', [stays('7:1', '{{< youtube "a b" >}}')]],
    ['hugo', '{{< figure alt="A" >}}', [stays('7:1', '{{< figure alt="A" >}}')]],
    [
      'hugo',
      'a {{< figure src="/i" alt="A" >}}',
      [stays('7:3', '{{< figure src="/i" alt="A" >}}')],
    ],
    ['hugo', '{{< highlight go >}}\nx', [stays('7:1', '{{< highlight go >}}')]],
    ['zola', 'a {{ b(c="d") }}', [stays('7:3', '{{ b(c="d") }}')]],
    ['zola', '{% q(author="A") %}\nB\n{% end %}', [stays('7:1', '{% q(author="A") %}')]],
    ['jekyll', '{% include a.html b="c" %}', [stays('7:1', '{% include a.html b="c" %}')]],
    ['jekyll', '[a]({{ site.url }}/b)', [stays('7:5', '{{ site.url }}')]],
    ['jekyll', '<img src="{{ x }}/i.png" alt="I">', [stays('7:11', '{{ x }}')]],
    ['eleventy', '{%- if a -%}b{% else %}c{% endif %}', [stays('7:1', '{%- if a -%}')]],
    ['obsidian', 'a [[B|b]]\n\n![[c.png]]', [stays('7:3', '[[B|b]]'), stays('9:1', '![[c.png]]')]],
  ])('%s: %s', (preset, body, issues) => {
    expect(read(body, preset).issues.filter((issue) => !issue.includes('unsafe-url'))).toEqual(
      issues,
    )
  })
})

describe('what names a page by its file is a link to it, where the site says its address:', () => {
  const addresses: Record<string, string> = {
    '/': 'https://example.com/blog/',
    'b.md': 'https://example.com/blog/b/',
    '/posts/b': 'https://example.com/blog/b/',
    B: 'https://example.com/blog/b(1)/',
    'c.png': 'https://example.com/blog/c.png',
    '2026-11-23-b': 'https://example.com/blog/b/',
    '/_posts/b.md': 'https://example.com/blog/b/',
    'bad.md': 'https://example.com/"onload=',
  }
  const titles: Record<string, string> = { '2026-11-23-b': 'On *B*' }
  const resolveReference = (path: string) => {
    const [url, title] = [addresses[path], titles[path]]
    return url !== undefined && title !== undefined ? { url, title } : url
  }

  test.each<[MarkdownPreset, string, string]>([
    ['hugo', '[x]({{< ref "b.md" >}})', '[x](https://example.com/blog/b/)'],
    ['hugo', '[x]( {{% relref "/posts/b" %}} "T")', '[x](https://example.com/blog/b/ "T")'],
    ['hugo', '[x]({{<ref path="b.md#part">}})', '[x](https://example.com/blog/b/#part)'],
    ['hugo', '[x]({{< ref "#part" >}})', '[x](https://example.com/a/#part)'],
    ['hugo', '[x][y]\n\n[y]: {{< ref `b.md` >}} "T"', '[x](https://example.com/blog/b/ "T")'],
    ['hugo', '<a href="{{< ref "b.md" >}}">x</a>', '[x](https://example.com/blog/b/)'],
    ['jekyll', '[x]({% post_url 2026-11-23-b %})', '[x](https://example.com/blog/b/)'],
    [
      'jekyll',
      '[x]({{ site.baseurl }}{% post_url 2026-11-23-b %}#c)',
      '[x](https://example.com/blog/b/#c)',
    ],
    [
      'jekyll',
      '[x]({{site.url}}{{ site.baseurl }}/{% link _posts/b.md %})',
      '[x](https://example.com/blog/b/)',
    ],
    ['jekyll', '[x]({{ site.baseurl }}/c/)', '[x](https://example.com/blog/c/)'],
    ['jekyll', '[x]({{ site.url }}/c/)', '[x](https://example.com/c/)'],
    ['jekyll', "![x]({{ '/c.png' | relative_url }})", '![x](https://example.com/blog/c.png)'],
    [
      'jekyll',
      '![x]({{ "/c.png" | prepend: site.baseurl | prepend: site.url }})',
      '![x](https://example.com/blog/c.png)',
    ],
    ['eleventy', '[x]({{ "/c/" | url }})', '[x](https://example.com/blog/c/)'],
    ['hexo', '[x]({% post_path 2026-11-23-b %})', '[x](https://example.com/blog/b/)'],
    // Each has the words and the address that Hexo 8.1.2 gives it.
    ['hexo', 'a {% post_link 2026-11-23-b %}.', 'a [On \\*B\\*](https://example.com/blog/b/).'],
    [
      'hexo',
      '{% post_link 2026-11-23-b Own, text=1 %}',
      '[Own, text=1](https://example.com/blog/b/)',
    ],
    [
      'hexo',
      "{% post_link 2026-11-23-b 'In quotes' true %}",
      '[In quotes](https://example.com/blog/b/)',
    ],
    [
      'hexo',
      '{% post_link 2026-11-23-b "a <b>b</b>" false %}',
      '[a b](https://example.com/blog/b/)',
    ],
    ['hexo', '{% post_link 2026-11-23-b#c "a <b>" %}', '[a \\<b>](https://example.com/blog/b/#c)'],
    ['hexo', '{%post_link 2026-11-23-b D%}', '[D](https://example.com/blog/b/)'],
    ['hexo', '{% post_link B %}', '[B](https://example.com/blog/b%281%29/)'],
    ['hexo', '{% asset_link c.png %}', '[c.png](https://example.com/blog/c.png)'],
    ['hexo', '{% asset_link c.png "The c" %}', '[The c](https://example.com/blog/c.png)'],
    ['hexo', '[x]({% asset_path c.png %})', '[x](https://example.com/blog/c.png)'],
    ['hexo', '![x]({% asset_path "c.png" %})', '![x](https://example.com/blog/c.png)'],
    ['hexo', '{% asset_img c.png %}', '![](https://example.com/blog/c.png)'],
    ['hexo', '{% asset_img c.png The picture %}', '![The picture](https://example.com/blog/c.png)'],
    [
      'hexo',
      `{% asset_img one two c.png 500 400 "Its title 'What it shows'" %}`,
      '![What it shows](https://example.com/blog/c.png)',
    ],
    ['obsidian', 'a [[B]].', 'a [B](https://example.com/blog/b%281%29/).'],
    ['obsidian', '[[B#One two|b*]]', '[b\\*](https://example.com/blog/b%281%29/#one-two)'],
    ['obsidian', '[[B#One#Two]]', '[B > Two](https://example.com/blog/b%281%29/#two)'],
    [
      'obsidian',
      '[[B#^x1]] [[#Here]]',
      '[B](https://example.com/blog/b%281%29/) [Here](https://example.com/a/#here)',
    ],
    ['obsidian', '[[B|^1 "b" =]]', '[\\^1 "b" =](https://example.com/blog/b%281%29/)'],
    ['obsidian', '![[c.png|A b|100x50]]', '![A b](https://example.com/blog/c.png)'],
    [
      'obsidian',
      '| a |\n| - |\n| [[B\\|b]] |',
      '| a                                         |\n| ----------------------------------------- |\n| [b](https://example.com/blog/b%281%29/) |',
    ],
  ])('%s: %s', (preset, body, expected) => {
    const { content, issues } = read(body, preset, { resolveReference })
    expect(content).toEqual(read(expected, preset).content)
    expect(issues).toEqual([])
  })

  test.each<[MarkdownPreset, string]>([
    ['hugo', '[x]({{< ref "none.md" >}})'],
    ['jekyll', '[x]({% post_url none %})'],
    ['hexo', '[x]({% post_path none %})'],
    ['hexo', 'a {% post_link none Words %}'],
    ['hexo', 'a {% asset_link none.pdf %}'],
    ['hexo', 'a {% asset_img none.png %}'],
  ])('a link to a file that is not there stays text and is told as one: %s: %s', (preset, body) => {
    const { issues, ...given } = read(body, preset, { resolveReference })
    const { issues: others, ...expected } = read(body, preset)
    expect(given).toEqual(expected)
    expect(issues).toEqual([others[0]?.replace('unsupported-shortcode', 'dead-link')])
  })

  test.each<[MarkdownPreset, string]>([
    ['hugo', '[x]({{< ref "bad.md" >}})'],
    ['hugo', '[x]({{< ref "b.md#a) [y](z" >}})'],
    ['hugo', '[x]({{< ref "#a) b" >}})'],
    ['jekyll', "[x]({{ '/c) [y](z' | relative_url }})"],
    ['hugo', 'See {{< ref "b.md" >}}.'],
    ['hugo', '[x]({{< ref path="b.md" lang="de" >}})'],
    ['jekyll', '[x]({% post_url {{ page.next }} %})'],
    ['jekyll', '[x]({{ page.url | relative_url }})'],
    ['jekyll', '[x]({{ site.baseurl }}{{ page.url }})'],
    ['obsidian', '[[None]]'],
    ['obsidian', '![[B]]'],
  ])('what is not there, or stands elsewhere, stays text and is told: %s: %s', (preset, body) => {
    const given = read(body, preset, { resolveReference })
    expect(given).toEqual(read(body, preset))
    expect(given.issues).not.toEqual([])
  })

  test.each<[MarkdownPreset, string]>([
    ['hugo', '`[x]({{< ref "b.md" >}})`\n\n```\n[x]({{< ref "b.md" >}})\n```'],
    ['hexo', '`{% post_link B %}`\n\n```\n{% asset_img c.png %}\n```'],
    ['obsidian', '`[[B]]` <!-- [[B]] -->'],
    ['jekyll', '{% raw %}`[x]({{ site.url }})`{% endraw %}'],
  ])('code stays as it is: %s: %s', (preset, body) => {
    expect(read(body, preset, { resolveReference })).toEqual(read(body, preset))
  })
})

describe('what a tool does not run is text, and not reported:', () => {
  test.each<[MarkdownPreset, string]>([
    ['hugo', 'a {{ b }} {% c %} {{</* d */>}} {\\{< e >}}'],
    ['hugo', '`{{< a >}}`\n\n```\n{{< b >}}\n```\n\n    {{< c >}}\n\n<!-- {{< d >}} -->'],
    ['zola', 'a {{ b }} {% c %} {{/* d() */}} {\\{ e() }}'],
    ['zola', '`{{ a() }}`'],
    ['jekyll', 'a { b } {\\{ c }} {{}}'],
    ['obsidian', '[[1]](https://example.org/) [[2]][x] \\[[3]] [^4] [[^5]]\n\n[x]: /x\n[^4]: D'],
    ['astro', '{{ a }} {% b %} {{< c >}} [[d]]'],
  ])('%s: %s', (preset, body) => {
    expect(read(body, preset).issues).toEqual([])
  })

  test.each([
    ['jekyll', { render_with_liquid: 'false' }],
    ['eleventy', { templateEngineOverride: 'md' }],
  ] as const)('%s, switched off', (preset, keys) => {
    const [[key, value] = []] = Object.entries(keys)
    const source = `${yaml.replace('title', `${key}: ${value}\ntitle`)}{% a %} \`{% raw %}b{% endraw %}\``
    const options = { preset, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
    const result = safeParseMarkdown(source, options)
    expect(result.issues).toEqual([])
    expect(result.success && result.article.sections).toMatchObject([
      { content: [{ children: [{}, { value: '{% raw %}b{% endraw %}' }] }] },
    ])
  })
})

describe('what comes with a tool is read as what it shows:', () => {
  const picture = (more: object) => ({
    type: 'paragraph',
    children: [{ type: 'image', url: 'https://example.com/a/i.png', alt: 'A', ...more }],
  })

  test.each<[string, object, string[]]>([
    ['{{< figure src="i.png" alt="A" >}}', picture({}), []],
    ['{{<figure src="i.png" alt="A" class="w">}}', picture({}), []],
    ['{{< figure\n  src="i.png"\n  alt="A"\n/>}}', picture({}), []],
    ['{{% figure src=`i.png` caption="A" %}}', picture({ title: 'A' }), []],
    [
      '{{< figure src="i.png" alt="A" title="T" caption="See *this*" attr="By B" >}}',
      picture({ title: 'T See this By B' }),
      [],
    ],
    [
      '{{< figure src="i.png" alt="A" link="/x" >}}',
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://example.com/x', children: [picture({}).children[0]] },
        ],
      },
      [],
    ],
    [
      '{{< figure src="i.png" alt="A" link="/x" caption="C" >}}',
      picture({ title: 'C' }),
      ['its link was left out'],
    ],
    [
      '{{< highlight go "linenos=table" >}}\nif a {\n\n    b()\n}\n{{< /highlight >}}',
      { type: 'code', lang: 'go', value: 'if a {\n\n    b()\n}' },
      [],
    ],
    [
      '{{< highlight html >}}\n# a\n\n<b>{{</* c */>}}</b>\n{{< /highlight >}}',
      { type: 'code', lang: 'html', value: '# a\n\n<b>{{< c >}}</b>' },
      [],
    ],
  ])('hugo: %s', (body, block, fates) => {
    const { content, issues } = read(`Before.\n\n${body}\n\nAfter.`, 'hugo')
    expect(content.slice(1, -1)).toEqual([block])
    expect(issues.map((issue) => issue.replace(/^.*: /, ''))).toEqual(fates)
  })

  test.each<[MarkdownPreset, string, string]>([
    ['hugo', '{{< youtube 0RKpf3rK57I >}}', 'https://www.youtube.com/watch?v=0RKpf3rK57I'],
    [
      'hugo',
      '{{< youtube id="0RKpf3rK57I" autoplay=true >}}',
      'https://www.youtube.com/watch?v=0RKpf3rK57I',
    ],
    ['hugo', '{{< vimeo 19899678 >}}', 'https://vimeo.com/19899678'],
    ['hugo', '{{< x user="A_b" id="12" >}}', 'https://x.com/A_b/status/12'],
    ['hugo', '{{< instagram CxOWiQNP2MO >}}', 'https://www.instagram.com/p/CxOWiQNP2MO'],
    ['hugo', '{{< gist spf13 7896402 >}}', 'https://gist.github.com/spf13/7896402'],
    [
      'zola',
      '{{ youtube(id="w7Ft2ymGmfc", class="a") }}',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    ['jekyll', '{% gist ab/12 a.rb %}', 'https://gist.github.com/ab/12'],
  ])('%s: %s leaves a link', (preset, body, url) => {
    const { content, issues } = read(body, preset)
    expect(content).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'link', url, children: [{ type: 'text', value: url }] }],
      },
    ])
    expect(issues).toEqual([
      `7:1 unsupported-shortcode Found \`${body}\`: a link stands for it`.replace(
        /`.{60,}`/,
        (one) => `${one.slice(0, 60)}…\``,
      ),
    ])
  })

  test.each([
    ['{% codeblock %}\nx = {{ y }}\n{% endcodeblock %}', { value: 'x = {{ y }}' }, []],
    [
      '{% codeblock lang:js line_number:false mark:1,3 %}\nx\n\n# y\n{% endcodeblock %}',
      { lang: 'js', value: 'x\n\n# y' },
      [],
    ],
    [
      '{% code A "b" lang:js %}\nx\n{% endcode %}',
      { lang: 'js', meta: `title="A 'b'"`, value: 'x' },
      [],
    ],
    [
      '{% codeblock _.compact https://example.org/c Its place lang:js %}\nx\n{% endcodeblock %}',
      { lang: 'js', meta: 'title="_.compact"', value: 'x' },
      ['the link of its title was left out'],
    ],
  ])('hexo: %s', (source, code, fates) => {
    const { content, issues } = read(source, 'hexo')
    expect(content).toEqual([{ type: 'code', ...code }])
    expect(issues).toEqual(fates.map((fate) => expect.stringContaining(fate)))
  })

  test('jekyll: raw, comment, highlight', () => {
    const { content, issues } = read(
      'a {% raw %}{{ b }}{% endraw %} *c*{% comment %} d {% endcomment %}\n\n{%- raw -%}\n\n`{{ e }}`\n\n{%- endraw -%}\n\n{% comment %}\n\nf\n\n{% endcomment %}\n\n{% highlight ruby linenos %}\n{{ g }}\n{% endhighlight %}\n',
      'jekyll',
    )
    expect(content).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'a {{ b }} ' },
          { type: 'emphasis', children: [{ type: 'text', value: 'c' }] },
        ],
      },
      { type: 'paragraph', children: [{ type: 'inlineCode', value: '{{ e }}' }] },
      { type: 'code', lang: 'ruby', value: '{{ g }}' },
    ])
    expect(issues).toEqual([])
  })

  test('in lists and quotations, and side by side', () => {
    const { content, issues } = read(
      '{{< figure src="/a" alt="A" >}}\n{{< figure src="/b" alt="B" >}}\n\n1. c\n\n   {{< highlight go >}}\n   d {\n     e\n   }\n   {{< /highlight >}}\n\n> {{< figure src="/f" alt="F" >}}\n',
      'hugo',
    )
    expect(issues).toEqual([])
    expect(content).toMatchObject([
      { children: [{ type: 'image', alt: 'A' }] },
      { children: [{ type: 'image', alt: 'B' }] },
      { children: [{ children: [{}, { type: 'code', value: 'd {\n  e\n}' }] }] },
      { type: 'blockquote', children: [{ children: [{ type: 'image', alt: 'F' }] }] },
    ])
  })

  test('code in a quotation, whose lines have signs of their own, is left as it is', () => {
    const { issues, text } = read('> {{< highlight go >}}\n> a\n> {{< /highlight >}}', 'hugo')
    expect(text).toContain('{{< highlight go >}}')
    expect(issues).toEqual([stays('7:3', '{{< highlight go >}}')])
  })
})

describe('attributes are no text:', () => {
  test.each<[MarkdownPreset, string, string]>([
    ['hugo', '### A {#b}', 'A'],
    ['hugo', '### `a` B {#b .c d="e"} ###', 'a B'],
    ['zola', 'Before.\n\nA {.b}\n---\n\nC', 'Before.\nC'],
    ['jekyll', '### A {#b}\n{: .c}\n\nD\n{: .e #f}\n\n- [g](/h){:target="_blank"} i', 'A\nD\ng i'],
    ['jekyll', '{:toc}', ''],
  ])('%s: %s', (preset, body, text) => {
    expect(read(body, preset)).toMatchObject({ text, issues: [] })
  })

  test.each<[MarkdownPreset, string, string]>([
    ['hugo', 'a {#b}\n\n### c {d}', 'a {#b}\nc {d}'],
    ['hugo', '### a \\{#b}\n\n### c {\\#d}', 'a {#b}\nc {#d}'],
    ['jekyll', 'a \\{: b} `{: c}` {::d} {:', 'a {: b} {: c} {::d} {:'],
    ['astro', '### a {#b}', 'a {#b}'],
  ])('%s: %s has none', (preset, body, text) => {
    expect(read(body, preset)).toMatchObject({ text, issues: [] })
  })

  test('the heading of a section is known without them', () => {
    const result = safeParseMarkdown(`${yaml}## Key takeaways {#end}\n\n- A\n`, {
      preset: 'hugo',
      baseUrl: 'https://example.com/a/',
      defaults: { language: 'en' },
    })
    expect(result.success && result.article.sections[0]?.kind).toBe('takeaways')
  })
})

describe.each(['hugo', 'zola', 'jekyll', 'eleventy', 'obsidian'] as const)(
  'an article that talks of shortcodes comes back from %s without an issue',
  (preset) => {
    test.each([
      '{{< figure src="/a" >}}',
      '{{% note %}}',
      '{% raw %}',
      '{% highlight a %}',
      '{% comment %} a {% endcomment %}',
      '{{ a(b="c") }}',
      '{% end %}',
      'a {#b}',
      'a {.b}',
      '{: .a}',
      '{:toc}',
      '[[a]]',
      '![[a.png]]',
      '{{</* a */>}}',
    ])('%s', (value) => {
      const text = { type: 'text', value } as const
      const article = defineArticle({
        url: 'https://example.com/a/',
        language: 'en',
        title: value,
        summary: value,
        publishedAt: '2026-11-23T00:00:00Z',
        sections: [
          {
            kind: 'prose',
            heading: value,
            content: [
              { type: 'paragraph', children: [text] },
              { type: 'heading', depth: 3, children: [text] },
              { type: 'paragraph', children: [{ type: 'inlineCode', value }] },
              { type: 'code', value },
              {
                type: 'paragraph',
                children: [
                  { type: 'image', url: 'https://example.com/i', alt: value, title: value },
                ],
              },
            ],
          },
        ],
      })
      const written = renderMarkdown(article, { preset })
      expect(safeParseMarkdown(written, { preset })).toEqual({ success: true, article, issues: [] })
    })
  },
)

test('MDX: modules are left out, comments too, expressions reported', () => {
  const body =
    "import { A } from '../a.astro'\nimport B from 'b'\n\nexport const c = { d: 1 }\n\nText {c.d} {/* note */}\n\n{/*\n\nhidden *it*\n\n*/}\n\nimport this from your side, \\{e}, `{f}`.\n"
  const { issues, text } = read(body, 'astro', { path: 'src/content/a.mdx' })
  expect(text).toBe('Text {c.d}\nimport this from your side, {e}, {f}.')
  expect(issues).toEqual([
    '7:1 unsupported-shortcode Found `import` of a module, expected Markdown: it was left out',
    '10:1 unsupported-shortcode Found `export` of a module, expected Markdown: it was left out',
    stays('12:6', '{c.d}'),
  ])
  expect(read(body, 'astro').issues).toEqual([])
})

test('thousands of shortcodes, closed or not, are each reported once', () => {
  const many = 5000
  expect(read('{{< a >}} '.repeat(many), 'hugo').issues).toHaveLength(many)
  expect(read('{{< a '.repeat(many), 'hugo').issues).toEqual([])
  expect(read('{% raw %}{{ a }}{% endraw %} '.repeat(many), 'jekyll').issues).toEqual([])
  expect(read('{% highlight a %}\n\n'.repeat(many), 'jekyll').issues).toHaveLength(many)
  expect(read('{{< figure src=/a alt=A >}}\n\n'.repeat(many), 'hugo').content).toHaveLength(many)
})

test('any pieces of shortcodes are read without an error but of comments that are cut in two, by both parsers alike', () => {
  const piece = fc.constantFrom(
    ...['{{<', '>}}', '{{%', '%}}', '{%', '%}', '{{', '}}', '[[', ']]', ' ', '\n', '\n\n', '`'],
    ...[
      ' figure src="/i" ',
      ' highlight a ',
      ' /highlight ',
      ' raw ',
      ' endraw ',
      ' end ',
      ' a() ',
    ],
    ...['> ', '- ', '    ', '```\n', '<b>', '<!--', '-->', '\\', 'x', '## h\n\n'],
  )
  const preset = fc.constantFrom<MarkdownPreset>('hugo', 'zola', 'jekyll', 'eleventy', 'obsidian')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), preset, (pieces, tool) => {
      // The parsers give an open comment in an item other blank lines at the end of the file.
      const { issues = [] } = parse(pieces.join('').replace(/\s*\n$/, '\n'), tool) ?? {}
      const errors = issues.filter(({ severity }) => severity === 'error')
      expect(errors.filter(({ code }) => code !== 'open-comment')).toEqual([])
    }),
    { numRuns: 500, seed: 20261124 },
  )
})

describe('code of a tag is code without empty lines around it:', () => {
  const code = (lang: string | null, value: string) => ({ type: 'code', lang, value })
  const text = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
  const ruby = '{% highlight ruby %}\na = *1*\n{% endhighlight %}'
  test.each<[string, object[]]>([
    [`Above:\n${ruby}`, [text('Above:'), code('ruby', 'a = *1*')]],
    [`${ruby}\nBelow.`, [code('ruby', 'a = *1*'), text('Below.')]],
    [
      `Above,\nand:  \n${ruby}\nBelow.`,
      [text('Above,\nand:'), code('ruby', 'a = *1*'), text('Below.')],
    ],
    [
      `A:\n${ruby}\nB:\n${ruby}\nC.`,
      [text('A:'), code('ruby', 'a = *1*'), text('B:'), code('ruby', 'a = *1*'), text('C.')],
    ],
    [
      'A:\n{% highlight yaml %}\n# b\n\n- c\n- d\n{% endhighlight %}\nE',
      [text('A:'), code('yaml', '# b\n\n- c\n- d'), text('E')],
    ],
    [
      `- A:\n  ${ruby.replaceAll('\n', '\n  ')}\n  B`,
      [
        {
          type: 'list',
          children: [{ children: [text('A:'), code('ruby', 'a = *1*'), text('B')] }],
        },
      ],
    ],
    [
      `A &amp; *b*\n${ruby}\n**c** {% raw %}{{ d }}{% endraw %}`,
      [
        { children: [{ value: 'A & ' }, { type: 'emphasis' }] },
        code('ruby', 'a = *1*'),
        { children: [{ type: 'strong' }, { value: ' {{ d }}' }] },
      ],
    ],
  ])('%s', (body, expected) => {
    const { content, issues } = read(body, 'jekyll')
    expect(content).toMatchObject(expected)
    expect(issues).toEqual([])
  })

  test.each([
    [`A {% highlight ruby %}\na\n{% endhighlight %}`],
    [`{% highlight ruby %}\na\n{% endhighlight %} B`],
    [`*A\n${ruby}\nb*`],
    [`> A\n> ${ruby.replaceAll('\n', '\n> ')}`],
  ])('but what stands in a line with it, in marks or in a quotation stays text: %s', (body) => {
    const { content, issues } = read(body, 'jekyll')
    expect(JSON.stringify(content)).toContain('endhighlight')
    expect(issues).toHaveLength(1)
  })
})

test.each<[MarkdownPreset, string, string]>([
  [
    'jekyll',
    '```yaml\na: {% raw %}{{ b }}{% endraw %}/{%- raw -%}{{ c }}{%- endraw -%}\n```',
    'a: {{ b }}/{{ c }}',
  ],
  ['jekyll', '`a {% raw %}{{ b }}{% endraw %}`', 'a {{ b }}'],
  [
    'jekyll',
    '{% highlight html %}\n{% raw %}\n\n<b>{{ a }}\n{% endraw %}\n{% endhighlight %}',
    '<b>{{ a }}',
  ],
  ['jekyll', '```\n{% raw %}a{% raw %}b\n```', '{% raw %}a{% raw %}b'],
  ['eleventy', '```\n{% endraw %}a {% raw %}{{ b }}{% endraw %}\n```', '{% endraw %}a {{ b }}'],
])('a part of code that %s is not to run shows no tags around it: %s', (preset, body, value) => {
  expect(JSON.stringify(read(body, preset).content)).toContain(JSON.stringify(value))
})

test('a picture of Hugo stands between the lines of a paragraph', () => {
  const { content, issues } = read('A\n{{< figure src="/i.png" alt="I" >}}\n*b*', 'hugo')
  expect(content).toMatchObject([
    { children: [{ value: 'A' }] },
    { children: [{ type: 'image', alt: 'I' }] },
    { children: [{ type: 'emphasis' }] },
  ])
  expect(issues).toEqual([])
})

test('code whose end stands in the title of a link without words stays text', () => {
  const body = '{% highlight x %}\na\n[](u "\n{% endhighlight %}\nz")\n==='
  expect(read(body, 'jekyll').issues).toContain(stays('7:1', '{% highlight x %}'))
})

test.each([
  ['hugo', '{{< gone >}}', 'a shortcode of Hugo'],
  ['jekyll', '{% gone %}', 'a tag of Jekyll'],
  // DEV has the front matter of Eleventy, and both have Liquid.
  ['eleventy', '{% gone %}', 'a tag of Liquid'],
  ['obsidian', '![[gone]]', 'a link of Obsidian'],
] as const)('messages call a tool by its name: %s', (preset, tag, said) => {
  const source = `---\ntitle: T\ndate: 2026-11-23\n---\n\nText.\n\n${tag}\n`
  const { issues } = safeParseMarkdown(source, { baseUrl: 'https://e.example/a/', preset })
  const [issue] = issues.filter(({ code }) => code === 'unsupported-shortcode')
  expect(issue?.message).toContain(`${said}, expected Markdown`)
})
