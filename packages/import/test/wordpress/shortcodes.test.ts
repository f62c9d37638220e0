import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

const read = async (content: string, others = {}) =>
  (await readText(content, {}, Object.values(others))).markdown

describe('what a shortcode of a plug-in says in its attributes is kept', () => {
  test.each([
    [
      'columns beside each other',
      '[one_half]Left[/one_half][one_half_last]Right[/one_half_last]',
      'Left\n\nRight',
    ],
    [
      'titles of tabs',
      '[tabs][tab title="A"]aa[/tab][tab title="B"]bb[/tab][/tabs]',
      '**A**\n\naa\n\n**B**\n\nbb',
    ],
    ['a button', '[su_button url="https://x.example/"]Go[/su_button]', '[Go](https://x.example/)'],
    [
      'a button in a line',
      'Or [button link="https://x.example/"]go[/button] there.',
      'Or [go](https://x.example/) there.',
    ],
    [
      'a button without a text',
      '[et_pb_button button_text="Go" button_url="https://x.example/"][/et_pb_button]',
      '[Go](https://x.example/)',
    ],
    [
      'a packed link',
      '[vc_btn title="Go" link="url:https%3A%2F%2Fx.example%2F|title:T"]',
      '[Go](https://x.example/)',
    ],
    ['a heading', '[av_heading heading="One &amp; two" tag="h3"][/av_heading]', '### One & two'],
    ['signs of builders', '[vc_custom_heading text="A ``b`` `{`c`}`"]', '### A "b" \\[c]'],
    [
      'a picture',
      '[et_pb_image src="/d.jpg" alt="D"][/et_pb_image]',
      '![D](https://mill.example/d.jpg)',
    ],
    [
      'a picture as text',
      '[fusion_imageframe]https://m.example/f.jpg[/fusion_imageframe]',
      '![](https://m.example/f.jpg)',
    ],
    [
      'a recording',
      '[et_pb_video src="https://v.example/1"][/et_pb_video]',
      '<https://v.example/1>',
    ],
    [
      'HTML that is encoded',
      `[vc_raw_html]${btoa('%3Cp%3ER%C3%A9%3C%2Fp%3E')}[/vc_raw_html]`,
      'Ré',
    ],
    ['a letter', '[dropcap]L[/dropcap]orem', 'Lorem'],
    ['an address', '[iframe src="https://x.example/i"]', '<https://x.example/i>'],
    ['a name that begins like another', '[x_col][x_col_text]A[/x_col_text][/x_col]', 'A'],
  ])('%s', async (_, content, expected) => {
    expect(await read(content)).toBe(expected)
  })

  test('pictures by the ids of their files', async () => {
    const attachment = 'https://mill.example/u/g.jpg'
    const file = { id: 21, type: 'attachment', status: 'inherit', attachment }
    expect(await read('[vc_single_image image="21"]', { file })).toBe(`![](${attachment})`)
    expect(await read('[av_gallery ids="21"]', { file })).toBe(`![](${attachment})`)
  })

  test.each([
    '[contact-form-7 id="1" title="Write to us"]',
    '[rev_slider alias="home" title="Home"]',
    '[vc_row bg="dark" text="light" title="5"]',
  ])('what is no text stays out: %s', async (content) => {
    const { codes, markdown } = await readText(`${content}\n\nText.`)
    expect(markdown).toBe('Text.')
    expect(codes).toEqual(['unknown-shortcode'])
  })
})

describe('shortcodes of services', () => {
  test.each([
    ['[youtube=http://www.youtube.com/watch?v=d&w=3]', '<http://www.youtube.com/watch?v=d&w=3>'],
    ['[gist 1a2b]', '<https://gist.github.com/1a2b>'],
    ['[gist]ada/1a2b[/gist]', '<https://gist.github.com/ada/1a2b>'],
    ['[ted id=5]', '<https://www.ted.com/talks/5>'],
    ['[fusion_youtube id="abcd"]', '<https://www.youtube.com/watch?v=abcd>'],
    ['[instagram url="https://i.example/p/1"]', '<https://i.example/p/1>'],
    ['[tweet https://t.example/a/status/1]', '<https://t.example/a/status/1>'],
  ])('%s', async (content, expected) => {
    expect(await read(content)).toBe(expected)
  })

  test('what only looks like one is text', async () => {
    expect(await read('He [tweet this] said [ted talk] and [gist].')).toContain('tweet this')
  })
})

describe('code in shortcodes', () => {
  test.each([
    '[python]\nif a[0]:\n\n  b()\n[/python]',
    '[crayon lang="python"]if a[0]:\n\n  b()[/crayon]',
    '<pre class="lang:python decode:true">if a[0]:\n\n  b()</pre>',
  ])('%s', async (content) => {
    expect(await read(content)).toBe('```python\nif a[0]:\n\n  b()\n```')
  })

  test('a formula stays in its line', async () => {
    expect(await read('So $latex x &lt; y$ and [latex]z^2[/latex] hold.')).toBe(
      'So `x < y` and `z^2` hold.',
    )
  })
})

test('footnotes in shortcodes are footnotes', async () => {
  expect(await read('One[ref]See <em>it</em>.[/ref] and two.[footnote]Other.[/footnote]')).toBe(
    'One[^1] and two.[^2]\n\n[^1]: See *it*.\n\n[^2]: Other.',
  )
})

test('many shortcodes are read in time that grows with their number', async () => {
  const many = '[a_b title="x"]'.repeat(5000) + '[x_y'.repeat(5000) + '[x_col]'.repeat(2000)
  expect(await read(`Text.\n\n${many}`)).toContain('Text.')
})

test('a text that a page builder keeps elsewhere is told of, where the post has none', async () => {
  const meta = [['_elementor_data', '[{"elType":"section"}]']] as const
  expect((await readText('', { meta })).codes).toEqual(['not-carried'])
  expect((await readText('Text.', { meta })).codes).toEqual([])
  expect((await readText('', { meta: [['_elementor_data', '[]']] })).codes).toEqual([])
})
