import { type Issue, labels } from '@standfirst/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentSteps, type Reading, takeSteps } from '../src/html/content-steps.ts'
import { namesIn } from '../src/html/names-in.ts'
import { parseHtml } from '../src/html/parse-html.ts'

/** What a step looks for, for each at least one; others that look nearly so. */
const samples = [
  '<p>One<a href="#cmnt1">[a]</a></p><div><p><a href="#cmnt_ref1">[a]</a>No</p></div>',
  '<span class="MsoCommentReference">x</span><p style="mso-element: comment">c</p>',
  '<ul><li><label><input type="checkbox" checked> Do</label></li></ul>',
  '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div>Did</li></ul>',
  '<p><span class="math inline">\\(a^2\\)</span> <math><mi>x</mi></math> <d-math>y</d-math></p>',
  '<p><img src="https://s0.wp.com/latex.php?latex=a%5E2" alt="a^2" class="latex"></p>',
  '<img src="blank.gif" data-src="a.jpg"><noscript><img src="a.jpg"></noscript>',
  '<p><a href="https://e.com/">View online in browser</a></p>',
  '<p>You are receiving this: <a href="https://e.com/u">unsubscribe</a></p>',
  '<div class="toc"><a href="#a">A</a></div><div id="toc"><a href="#b">B</a></div>',
  '<div class="button-wrapper"><a href="https://e.com/?action=share">Share</a></div>',
  '<div data-attrs=\'{"url":"https://e.com/a"}\'></div><lite-youtube videoid="abc"></lite-youtube>',
  '<div class="fb-post" data-href="https://e.com/p"></div><figure class="wp-block-embed">x</figure>',
  '<div class="player"><audio src="https://e.com/a.mp3"></audio><button>Play</button> 0:00 / 1:20</div>',
  '<iframe src="https://e.com/i"></iframe><video controls><source src="v.mp4">No video</video>',
  '<form><input type="email">Mail <button>Send</button></form>',
  '<div class="nav-tabs"><a href="#t1">One</a></div><div id="t1" hidden>Tab</div>',
  '<div role="tablist"><b role="tab" aria-controls="t2">Two</b></div><div id="t2">Tab</div>',
  '<button>Copy</button><div class="language-js"><div class="lang">js</div><pre>a()</pre></div>',
  '<p hidden>Hidden</p><p style="display:none">None</p><svg width="10"><path/></svg>',
  '<a href="https://e.com/s"><i title="Site"></i></a><img src="/smilies/a.gif" alt=":)">',
  '<img src="a.png" alt="🙂" width="16"><g-emoji>🙂</g-emoji><amp-img src="b.jpg"></amp-img>',
  '<div><img src="a-lqip.jpg" class="lqip"><img data-src="a.jpg"></div>',
  '<div><img src="a.jpg"><p class="wp-caption-text">Caption</p></div>',
  '<figure><img src="a.jpg" alt="A"><figcaption><span>One</span><span>Two</span></figcaption></figure>',
  '<h3 id="h">Head <a href="#h">#</a></h3><span class="mw-editsection">[edit]</span>',
  '<span class="sr-only">(opens in a new tab)</span><span class="external-icon">↗</span>',
  '<p style="mso-list: l0 level1">a</p><ul class="lst-kix_a-0"><li>x</li></ul><ul class="lst-kix_a-1"><li>y</li></ul>',
  '<p><span style="font-weight:700">Bold</span> <b style="font-weight: normal">not</b></p>',
  '<p><a href="https://www.google.com/url?q=https://e.com/x">x</a></p>',
  '<div class="kg-bookmark-card"><a href="https://e.com/c"><b>Title</b><p>About</p></a></div>',
  '<div class="wp-block-file"><a href="https://e.com/f">File</a><a href="https://e.com/f">Get</a></div>',
  '<blockquote><p>[!NOTE]<br>Text</p></blockquote><div class="admonition"><p class="admonition-title">Tip</p>x</div>',
  '<pre><code class="language-js">a <a href="https://e.com/">b</a></code></pre>',
  '<table><tr><td>1</td><td><pre>code</pre></td></tr></table><div class="cm-content"><div>a</div></div>',
  '<p>Text<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">Note <a href="#r1">↩</a></li></ol>',
  '<dl><dt id="f1">[1]</dt><dd>Note</dd></dl><d-footnote>Note</d-footnote>',
  '<p>A<label class="margin-toggle"></label><span class="sidenote">Side</span></p>',
  '<p><i>\ue001</i> <ruby>漢<rt>k</rt></ruby> <my-box>Own</my-box></p><select><option>1</option></select>',
  '<table><tr><td>a<p>b</p></td><td>c</td></tr></table><table role="presentation"><tr><td>L</td></tr></table>',
  '<ul><p>x</p><ul><li>y</li></ul></ul><ol reversed><li>2</li></ol><li>loose</li>',
  '<!-- c --><a href="javascript:x">x</a><img src="data:,"><b></b><a></a>',
  '<p>One<br><br>Two</p><p>a <embed src="https://e.com/e"> b</p>',
  '<h2>Related</h2><ul><li><strong><a href="https://e.com/r">R</a></strong></li></ul>',
  '<p>© 2026 · <a href="https://creativecommons.org/licenses/by/4.0/">License</a></p>',
  '<h2>Who it is for</h2><ul><li><strong>All</strong> gain</li></ul>',
  '<figure class="h-cite"><blockquote><p>Post</p></blockquote><figcaption><span>Ann</span></figcaption></figure>',
  '<section class="sf-section sf-steps"><h2>Do</h2><ol><li>It</li></ol></section>',
  '<p class="c" id="d">Plain <strong>text</strong> of <a href="https://e.com/a">all</a>.</p>',
  '<h2>Head</h2>',
]

function readingOf(html: string): Reading {
  const { tree } = parseHtml(html, 'fragment')
  if (!tree) throw new Error('too large')
  const known = { title: 'Head', url: 'https://e.com/a' }
  return {
    tree,
    options: { language: 'en', base: 'https://e.com/', known, isPublic: true },
    words: labels('en'),
    issues: [] as Issue[],
    found: {},
    access: undefined,
    byline: undefined,
    posts: [],
  }
}

function withEvery(html: string): Reading {
  const reading = readingOf(html)
  for (const { take } of contentSteps) take(reading)
  return reading
}

function withTheirs(html: string): Reading {
  const reading = readingOf(html)
  takeSteps(reading)
  return reading
}

test('a step that is left out would have changed nothing', () => {
  for (const html of samples) expect(withTheirs(html), html).toEqual(withEvery(html))
  const parts = fc.array(fc.constantFrom(...samples), { minLength: 1, maxLength: 4 })
  const html = fc
    .tuple(parts, fc.constantFrom('', 'div', 'p', 'td', 'li', 'blockquote', 'section'), parts)
    .map(([first, around, more]) =>
      around ? `${first.join('')}<${around}>${more.join('\n')}</${around}>` : first.join('\n'),
    )
  fc.assert(
    fc.property(html, (text) => {
      expect(withTheirs(text)).toEqual(withEvery(text))
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  )
})

test('each step is for some text, and few are for a plain one', () => {
  const steps = contentSteps.flatMap(({ isFor }) => isFor ?? [])
  const all = samples.map(readingOf)
  const isForOf = (isFor: (typeof steps)[number]) => (reading: Reading) =>
    isFor(namesIn(reading.tree), reading)
  for (const isFor of steps) expect(all.some(isForOf(isFor)), String(isFor)).toBe(true)
  const plain = readingOf('<p>One <em>two</em>.</p><!-- c --><h3>Three</h3>')
  const others = { ...plain, options: { ...plain.options, isPublic: false } }
  expect(steps.filter((isFor) => isForOf(isFor)(others))).toEqual([])
})
