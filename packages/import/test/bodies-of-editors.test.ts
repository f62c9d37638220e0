import { parseArticle } from '@standfirst/core'
import { htmlToContent } from '@standfirst/import'
import { renderMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

function read(html: string): string {
  const { content } = htmlToContent(html, { baseUrl: 'https://quay.example/a' })
  const article = parseArticle({
    url: 'https://quay.example/a',
    language: 'en',
    title: 'A',
    summary: 'Short.',
    publishedAt: '2026-03-10T09:30:00Z',
    sections: [{ kind: 'prose', content }],
  })
  return renderMarkdown(article, { frontMatter: false }).trim().split('\n').slice(6).join('\n')
}

test.each([
  [
    'kinds of lists of Quill',
    '<ol><li data-list="bullet">One</li><li data-list="bullet" class="ql-indent-1">In</li><li data-list="ordered">Two</li></ol>',
    '* One\n  * In\n\n1. Two',
  ],
  [
    'depths of lists of Quill',
    '<ol><li>One</li><li class="ql-indent-1">In</li><li class="ql-indent-1">Other</li><li>Two</li></ol>',
    '1. One\n\n   1. In\n   2. Other\n\n2. Two',
  ],
  [
    'tasks of Quill',
    '<ol><li data-list="checked">Done</li><li data-list="unchecked">Not</li></ol>',
    '* [x] Done\n* [ ] Not',
  ],
  [
    'code of Quill',
    '<div class="ql-code-block-container"><div class="ql-code-block" data-language="js">a()</div><div class="ql-code-block" data-language="js"><br></div><div class="ql-code-block">b()</div></div>',
    '```js\na()\n\nb()\n```',
  ],
  [
    'code of Medium',
    '<pre data-code-block-mode="1" data-code-block-lang="ruby"><span class="pre--content">a<br>b</span></pre>',
    '```ruby\na\nb\n```',
  ],
  [
    'captions of Drupal',
    '<p>Text.</p><img src="/a.jpg" alt="A" data-caption="In &lt;em&gt;May&lt;/em&gt;">',
    'Text.\n\n![A](https://quay.example/a.jpg "In May")',
  ],
  [
    'names of files of Trix',
    '<figure class="attachment attachment--preview"><img src="/a.png"><figcaption class="attachment__caption"><span class="attachment__name">a.png</span> <span class="attachment__size">12 KB</span></figcaption></figure>',
    '![](https://quay.example/a.png)',
  ],
  [
    'galleries of Substack',
    `<div class="image-gallery-embed" data-attrs="${JSON.stringify({ gallery: { images: [{ src: 'https://s.example/1.png' }, { src: 'https://s.example/2.png' }], caption: 'All' } }).replaceAll('"', '&quot;')}"></div>`,
    '![](https://s.example/1.png)\n\n![](https://s.example/2.png "All")',
  ],
])('%s', (_, html, expected) => {
  expect(read(html)).toBe(expected)
})
