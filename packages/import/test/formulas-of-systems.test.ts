import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const root = '<math><msqrt><mi>n</mi></msqrt></math>'

describe('a formula, once and as TeX', () => {
  test.each([
    [
      'MathJax 2 without its script',
      `<span class="MathJax" data-mathml="x"><nobr aria-hidden="true">√n</nobr><span class="MJX_Assistive_MathML">${root}</span></span>`,
      '\\sqrt{n}',
    ],
    [
      'MathJax 2 as a drawing, with MathML in an attribute',
      `<span class="MathJax_SVG" data-mathml="&lt;math&gt;&lt;msqrt&gt;&lt;mi&gt;n&lt;/mi&gt;&lt;/msqrt&gt;&lt;/math&gt;"><svg><g></g></svg></span>`,
      '\\sqrt{n}',
    ],
    [
      'MathML with a prefix',
      '<mml:math><mml:msqrt><mml:mi>n</mml:mi></mml:msqrt></mml:math>',
      '\\sqrt{n}',
    ],
    ['a script of MathML', `<script type="math/mml">${root}</script>`, '\\sqrt{n}'],
    ['a script of AsciiMath', '<script type="math/asciimath">sqrt n</script>', 'sqrt n'],
    ['Pandoc', '<span class="math inline">\\(k_1\\)</span>', 'k_1'],
    ['MkDocs', '<span class="arithmatex">\\(k_1\\)</span>', 'k_1'],
    ['GitHub', '<math-renderer class="js-inline-math">$k_1$</math-renderer>', 'k_1'],
    ['Zhihu', '<span class="ztext-math" data-tex="k_1"><span><svg></svg></span>k1</span>', 'k_1'],
    ['Zhihu, as a picture', '<img src="https://www.zhihu.com/equation?tex=k_1" alt="k_1">', 'k_1'],
    ['CodeCogs', '<img src="https://latex.codecogs.com/svg.image?k_1%5Ccdot%20k">', 'k_1\\cdot k'],
    [
      'GitHub of old',
      '<img src="https://render.githubusercontent.com/render/math?math=k_1%2B2">',
      'k_1+2',
    ],
    [
      'QuickLaTeX',
      '<img class="ql-img-inline-formula quicklatex-auto-format" src="/q.png" alt="k_1" title="Rendered by QuickLaTeX.com">',
      'k_1',
    ],
    ['delimiters in what describes a picture', '<img class="tex" src="/t.png" alt="$k_1$">', 'k_1'],
  ])('%s', (_name, html, tex) => {
    expect(readHtml(`<p>So ${html} it is.</p>`)).toMatchObject({
      markdown: `So \`${tex}\` it is.`,
      issues: [],
    })
  })

  test.each([
    ['Pandoc', '<p>So</p><p><span class="math display">\\[k_2\\]</span></p>'],
    ['MkDocs', '<p>So</p><div class="arithmatex">\\[k_2\\]</div>'],
    ['GitHub', '<p>So</p><math-renderer class="js-display-math">$$k_2$$</math-renderer>'],
    [
      'Substack, which draws it in the browser',
      '<p>So</p><div class="latex-rendered" data-attrs="{&quot;persistentExpression&quot;:&quot;k_2&quot;,&quot;id&quot;:&quot;A&quot;}"></div>',
    ],
    [
      'QuickLaTeX',
      '<p>So</p><p><img class="ql-img-displayed-equation" src="/q.png" alt="k_2"></p>',
    ],
    [
      'KaTeX in a paragraph',
      '<p>So</p><p><span class="katex-display"><span class="katex"><math><semantics><mi>k</mi><annotation encoding="application/x-tex">k_2</annotation></semantics></math></span></span></p>',
    ],
  ])('one that stands apart: %s', (_name, html) => {
    expect(readHtml(html)).toMatchObject({ markdown: 'So\n\n```math\nk_2\n```', issues: [] })
  })

  test('amid a paragraph it parts it, and no word is lost', () => {
    const html = '<p>Let <span class="math display">\\[k_2\\]</span> be.</p>'
    expect(readHtml(html).markdown).toBe('Let\n\n```math\nk_2\n```\n\nbe.')
  })

  test('its number stays beside it', () => {
    const html = '<div class="math"><span class="eqno">(7)</span>\\[k_2\\]</div>'
    expect(readHtml(html).markdown).toBe('(7)\n\n```math\nk_2\n```')
  })
})

describe('a formula that has no TeX is reported', () => {
  test.each([
    [
      'glyphs of KaTeX alone',
      '<span class="katex"><span class="katex-html" aria-hidden="true">12</span></span>',
      'So 12 it is.',
    ],
    [
      'a drawing alone',
      '<mjx-container class="MathJax" jax="SVG"><svg><g></g></svg></mjx-container>',
      'So it is.',
    ],
  ])('%s', (_name, html, markdown) => {
    const read = readHtml(`<p>So ${html} it is.</p>`)
    expect(read.markdown).toBe(markdown)
    expect(read.all).toEqual([
      expect.objectContaining({ message: expect.stringContaining('formula') }),
    ])
  })
})
