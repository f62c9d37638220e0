import { expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

/** What is made of a text of Hexo. */
function read(body: string, matter = '') {
  const source = `---\ntitle: T\ndate: 2026-01-05\ndescription: S\n${matter}---\n\n${body}\n`
  const options = {
    preset: 'hexo',
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  } as const
  const result = safeParseMarkdown(source, options)
  expect(parseFast(source, options)).toEqual(result)
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  const text = renderMarkdown(result.article, { frontMatter: false })
  return {
    text: text.slice(text.indexOf('2026') + 4).trim(),
    issues: result.issues.map(({ message }) => /: ([^:]*)$/.exec(message)?.[1]),
  }
}

// https://hexo.io/docs/tag-plugins
test.each([
  ['{% blockquote %}\n*a*\n\n- b\n{% endblockquote %}\nc', '> *a*\n>\n> * b\n\nc'],
  [
    '{% blockquote Ada, The <book> %}\na\n{% endblockquote %}\nb',
    '> a\n>\n> — Ada, The \\<book>\n\nb',
  ],
  [
    '{% quote Ada https://e.example/x/ Its & title %}\na\n{% endquote %}',
    '> a\n>\n> — Ada, [Its & title](https://e.example/x/)',
  ],
  [
    '{% quote @Ada https://www.e.example/x/ %}\na\n{% endquote %}',
    '> a\n>\n> — @Ada, [e.example/x](https://www.e.example/x/)',
  ],
  [
    '- a\n\n  {% blockquote %}\n  b\n\n  c\n  {% endblockquote %}\n\n- d',
    '* a\n\n  > b\n  >\n  > c\n\n* d',
  ],
  ['{% pullquote left %}\na\n{% endpullquote %}', '> a'],
  ['{% cq %} a {% endcq %}', '> a'],
  [
    '{% note warning %}\na\n{% pullquote %}\nb\n{% endpullquote %}\n{% endnote %}',
    '> **Warning**\n>\n> a\n>\n> > b',
  ],
  ['{% note success no-icon So it is %}\na\n{% endnote %}', '> **So it is**\n>\n> a'],
  ['{% img left /b.png 300 200 "A *title*" %}', '![A \\*title\\*](https://example.com/b.png)'],
  ["{% img /b.png 'Title' 'Words' %}", '![Words](https://example.com/b.png "Title")'],
  [`{% img [x] b.png '"Title" "Words"' %}`, '![Words](https://example.com/a/b.png "Title")'],
  [
    'a {% link The site https://e.example/ external Title %} b',
    'a [The site](https://e.example/ "Title") b',
  ],
  ['{% link b /c/ true %}', '[b](https://example.com/c/)'],
  ['{% url_for b c/ %}', '[b](https://example.com/a/c/)'],
  ['{% iframe https://e.example/x 100% 300 %}', '<https://e.example/x>'],
  ['{% gist abc123 file.js %}', '<https://gist.github.com/abc123>'],
  ['{% jsfiddle ccWP7 %}', '<https://jsfiddle.net/ccWP7>'],
  ["{% youtube 'PL9' 'playlist' %}", '<https://www.youtube.com/playlist?list=PL9>'],
])('%j', (body, text) => {
  expect(read(body)).toEqual({ text, issues: [] })
})

test.each([
  ['a {% post_link none Its *words* %}.', 'a Its \\*words\\*.', 'its words were kept'],
  ['a {% post_link none %}.', 'a none.', 'its words were kept'],
  ['a {% asset_img b.png The words %}.', 'a The words.', 'its words were kept'],
  ['a\n\n{% include_code lang:js b.js %}\n\nc', 'a\n\nc', 'it was left out'],
])('what names a file that is not known is told: %j', (body, text, fate) => {
  expect(read(body)).toEqual({ text, issues: [fate] })
})

test('text that only looks like a tag stays', () => {
  const body = '{% raw %}{% img /a.png %}{% endraw %} `{% img /a.png %}`'
  expect(read(body)).toEqual({ text: '{% img /a.png %} `{% img /a.png %}`', issues: [] })
  const off = read('{% img /a.png %}', 'disableNunjucks: true\n')
  expect(off.text).toBe('{% img /a.png %}')
  expect(read('{% blockquote %}\na').issues).toEqual(['it stays text'])
})
