/** A post as the editor saves it; `{{quay}}` is the address of a picture, `{{quay.id}}` its id. */
export interface MadePost {
  title: string
  content: string
  date?: string
  excerpt?: string
  /** Whether it has a lead picture. */
  picture?: boolean
  sticky?: boolean
  slug?: string
}

/** What nobody but its editors may see. */
export interface HeldPost extends MadePost {
  status?: string
  password?: string
  isTrashed?: boolean
}

/** Posts of blocks, in the markup that the editor of WordPress writes. */
export const posts: readonly MadePost[] = [
  {
    title: 'Words & <em>marks</em> in "lines"',
    date: '2025-03-10T09:30:00',
    excerpt: 'What stands in lines, said in short.',
    picture: true,
    sticky: true,
    content: `<!-- wp:paragraph -->
<p>A first line with <strong>bold</strong>, <em>slanted</em>, <code>code &lt;b&gt;</code>, <s>struck</s>, H<sub>2</sub>O, x<sup>2</sup>, <kbd>Ctrl</kbd>, <mark style="background-color:#fff" class="has-inline-color">marked</mark>, a <a href="/about-us/">relative link</a>, an <a href="https://other.example/x?a=1&amp;b=2" target="_blank" rel="noreferrer noopener">outer link</a><br>and a break. It's "quoted" -- with dashes... and 2 x 3 &amp; &lt;tag&gt;.</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph {"dropCap":true} -->
<p class="has-drop-cap">Words of 日本 and of العربية, of naïve cafés, a snowman ☃ and a face 😀.</p>
<!-- /wp:paragraph -->

<!-- wp:more {"customText":"Go on"} -->
<!--more Go on-->
<!-- /wp:more -->

<!-- wp:heading -->
<h2>After the fold</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>What <a href="#below">leads below</a> stands here.</p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":4} -->
<h4 id="below">A lower <em>heading</em></h4>
<!-- /wp:heading -->

<!-- wp:paragraph {"align":"center"} -->
<p class="has-text-align-center">The end of it.</p>
<!-- /wp:paragraph -->`,
  },
  {
    title: 'Lists, quotations and code',
    date: '2025-01-15T08:00:00',
    content: `<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>One<!-- wp:list {"ordered":true} -->
<ol><!-- wp:list-item -->
<li>One one</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>One <strong>two</strong></li>
<!-- /wp:list-item --></ol>
<!-- /wp:list --></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Two</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:list {"ordered":true,"start":5} -->
<ol start="5"><!-- wp:list-item -->
<li>Fifth</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Sixth</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>The tide waits for nobody.</p>
<!-- /wp:paragraph --><cite>An <em>old</em> saying</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:pullquote -->
<figure class="wp-block-pullquote"><blockquote><p>A line that is pulled out.</p><cite>Ada</cite></blockquote></figure>
<!-- /wp:pullquote -->

<!-- wp:code -->
<pre class="wp-block-code"><code>const tide = &#91;1, 2&#93;
if (tide &lt; 3) {
    return "&amp;"
}</code></pre>
<!-- /wp:code -->

<!-- wp:preformatted -->
<pre class="wp-block-preformatted">kept   spaces
  and <strong>bold</strong> words</pre>
<!-- /wp:preformatted -->

<!-- wp:verse -->
<pre class="wp-block-verse">The water rose,
  the water <em>fell</em>.</pre>
<!-- /wp:verse -->

<!-- wp:separator -->
<hr class="wp-block-separator has-alpha-channel-opacity"/>
<!-- /wp:separator -->

<!-- wp:table -->
<figure class="wp-block-table"><table><thead><tr><th>Day</th><th class="has-text-align-right" data-align="right">Height</th></tr></thead><tbody><tr><td>Monday</td><td class="has-text-align-right" data-align="right">2 m</td></tr><tr><td><a href="https://other.example/tuesday">Tuesday</a></td><td class="has-text-align-right" data-align="right">3 m</td></tr></tbody><tfoot><tr><td>Mean</td><td class="has-text-align-right" data-align="right">2.5 m</td></tr></tfoot></table><figcaption class="wp-element-caption">Heights of the week</figcaption></figure>
<!-- /wp:table -->`,
  },
  {
    title: 'Pictures, sound and files',
    date: '2025-07-01T12:00:00',
    picture: true,
    content: `<!-- wp:paragraph -->
<p>What is seen and heard.</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":{{mill.id}},"sizeSlug":"large","linkDestination":"custom"} -->
<figure class="wp-block-image size-large"><a href="https://other.example/mill"><img src="{{mill-large}}" alt="A mill" class="wp-image-{{mill.id}}"/></a><figcaption class="wp-element-caption">The mill, <strong>seen</strong> from <a href="https://other.example/weir">the weir</a></figcaption></figure>
<!-- /wp:image -->

<!-- wp:image {"id":{{crane.id}},"sizeSlug":"full"} -->
<figure class="wp-block-image size-full"><img src="{{crane}}" alt="" class="wp-image-{{crane.id}}"/></figure>
<!-- /wp:image -->

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"id":{{quay.id}},"sizeSlug":"large","linkDestination":"none"} -->
<figure class="wp-block-image size-large"><img src="{{quay-large}}" alt="A quay" class="wp-image-{{quay.id}}"/><figcaption class="wp-element-caption">First of two</figcaption></figure>
<!-- /wp:image -->

<!-- wp:image {"id":{{mill.id}},"sizeSlug":"large","linkDestination":"none"} -->
<figure class="wp-block-image size-large"><img src="{{mill-large}}" alt="A mill" class="wp-image-{{mill.id}}"/></figure>
<!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">Both of them</figcaption></figure>
<!-- /wp:gallery -->

<!-- wp:audio -->
<figure class="wp-block-audio"><audio controls src="{{site}}/wp-content/uploads/waves.mp3"></audio><figcaption class="wp-element-caption">Waves, recorded at noon</figcaption></figure>
<!-- /wp:audio -->

<!-- wp:video -->
<figure class="wp-block-video"><video controls poster="{{quay}}" src="{{site}}/wp-content/uploads/tide.mp4"></video><figcaption class="wp-element-caption">The tide in a minute</figcaption></figure>
<!-- /wp:video -->

<!-- wp:file {"href":"{{site}}/wp-content/uploads/report.pdf"} -->
<div class="wp-block-file"><a id="wp-block-file--media-1" href="{{site}}/wp-content/uploads/report.pdf">Report of the year</a><a href="{{site}}/wp-content/uploads/report.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Download</a></div>
<!-- /wp:file -->

<!-- wp:media-text {"mediaId":{{crane.id}},"mediaType":"image"} -->
<div class="wp-block-media-text alignwide is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="{{crane}}" alt="A crane" class="wp-image-{{crane.id}} size-full"/></figure><div class="wp-block-media-text__content"><!-- wp:paragraph -->
<p>Words beside a crane.</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:media-text -->

<!-- wp:cover {"url":"{{quay}}","id":{{quay.id}},"dimRatio":50} -->
<div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img class="wp-block-cover__image-background wp-image-{{quay.id}}" alt="" src="{{quay}}" data-object-fit="cover"/><div class="wp-block-cover__inner-container"><!-- wp:paragraph {"align":"center"} -->
<p class="has-text-align-center">Words over the quay</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->`,
  },
  {
    title: 'Blocks that hold others',
    date: '2025-11-02T01:30:00',
    content: `<!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:paragraph -->
<p>On the left.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:paragraph -->
<p>On the right.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->

<!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group"><!-- wp:heading {"level":3} -->
<h3>In a group</h3>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>Words in it.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:block {"ref":{{reused}}} /-->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://other.example/join">Join the crew</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:spacer {"height":"40px"} -->
<div style="height:40px" aria-hidden="true" class="wp-block-spacer"></div>
<!-- /wp:spacer -->

<!-- wp:html -->
<div class="own"><p>Typed <b>by hand</b>, <i>as HTML</i>.</p><ul><li>An item</li></ul></div>
<!-- /wp:html -->

<!-- wp:embed {"url":"https://video.example/watch?v=abc","type":"video","providerNameSlug":"video"} -->
<figure class="wp-block-embed is-type-video is-provider-video wp-block-embed-video"><div class="wp-block-embed__wrapper">
https://video.example/watch?v=abc
</div><figcaption class="wp-element-caption">A film of others</figcaption></figure>
<!-- /wp:embed -->

<!-- wp:shortcode -->
[caption id="attachment_1" align="alignnone" width="300"]<img src="{{crane}}" alt="Short" width="300" height="200" /> A caption by a short code[/caption]
<!-- /wp:shortcode -->

<!-- wp:social-links -->
<ul class="wp-block-social-links"><!-- wp:social-link {"url":"https://social.example/@ada","service":"mastodon"} /--></ul>
<!-- /wp:social-links -->

<!-- wp:freeform -->
<p>Of the old editor, in a block.</p>
<!-- /wp:freeform -->

<!-- wp:latest-posts /-->`,
  },
  {
    title: 'Blocks of rarer use',
    date: '2024-12-31T23:59:59',
    content: `<!-- wp:paragraph -->
<p>Words first.</p>
<!-- /wp:paragraph -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><p>Of the older markup</p><cite>Bo</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:list -->
<ul><li>Of the older markup<ul><li>and below it</li></ul></li><li>Last</li></ul>
<!-- /wp:list -->

<!-- wp:list {"ordered":true,"reversed":true,"start":9} -->
<ol reversed start="9"><li>Nine</li><li>Eight</li></ol>
<!-- /wp:list -->

<!-- wp:gallery {"ids":[{{quay.id}},{{mill.id}}],"linkTo":"none"} -->
<figure class="wp-block-gallery columns-2 is-cropped"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="{{quay-large}}" alt="Old quay" data-id="{{quay.id}}" class="wp-image-{{quay.id}}"/><figcaption class="blocks-gallery-item__caption">Of the older gallery</figcaption></figure></li><li class="blocks-gallery-item"><figure><img src="{{mill-large}}" alt="Old mill" data-id="{{mill.id}}" class="wp-image-{{mill.id}}"/></figure></li></ul><figcaption class="blocks-gallery-caption">All of the older gallery</figcaption></figure>
<!-- /wp:gallery -->

<!-- wp:image {"id":{{quay.id}},"align":"left"} -->
<div class="wp-block-image"><figure class="alignleft"><img src="{{quay}}" alt="Quay" title="A title of its own" class="wp-image-{{quay.id}}"/><figcaption>On the left</figcaption></figure></div>
<!-- /wp:image -->

<!-- wp:table -->
<figure class="wp-block-table"><table><tbody><tr><td>A</td><td>b<br>c</td></tr><tr><td colspan="2">wide | bar</td></tr></tbody></table></figure>
<!-- /wp:table -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button {"width":50} -->
<div class="wp-block-button has-custom-width wp-block-button__width-50"><a class="wp-block-button__link wp-element-button" href="https://other.example/one">One</a></div>
<!-- /wp:button -->

<!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://other.example/two">Two</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:heading {"level":1} -->
<h1>The first rank</h1>
<!-- /wp:heading -->

<!-- wp:heading {"level":6} -->
<h6>The sixth rank</h6>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>A smile :) of Wordpress, 3x4 metres.</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p></p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>An inline <img class="wp-image-{{crane.id}}" style="width: 30px;" src="{{crane}}" alt="crane"> picture, <bdo dir="rtl">turned</bdo>, and [brackets] that are words.</p>
<!-- /wp:paragraph -->

<!-- wp:tag-cloud /-->

<!-- wp:archives /-->

<!-- wp:categories /-->

<!-- wp:search {"label":"Search","buttonText":"Search"} /-->

<!-- wp:calendar /-->

<!-- wp:page-list /-->

<!-- wp:loginout /-->

<!-- wp:latest-comments /-->

<!-- wp:post-title /-->

<!-- wp:post-date /-->

<!-- wp:read-more {"content":"Read on"} /-->

<!-- wp:site-title /-->

<!-- wp:site-tagline /-->

<!-- wp:paragraph -->
<p>Then a map:</p>
<!-- /wp:paragraph -->

<!-- wp:html -->
<iframe src="https://maps.example/embed?q=quay" title="Map of the quay"></iframe>
<details><summary>What is hidden</summary><p>and shown again</p></details>
<!-- /wp:html -->

<!-- wp:paragraph -->
<p>Words last.</p>
<!-- /wp:paragraph -->`,
  },
  {
    title: 'A post of two pages',
    date: '2025-05-05T05:05:05',
    content: `<!-- wp:paragraph -->
<p>The first page of it.</p>
<!-- /wp:paragraph -->

<!-- wp:nextpage -->
<!--nextpage-->
<!-- /wp:nextpage -->

<!-- wp:paragraph -->
<p>The second page of it.</p>
<!-- /wp:paragraph -->`,
  },
]

/** Posts as people typed them before there were blocks. */
export const classicPosts: readonly MadePost[] = [
  {
    title: 'Signs & short codes -- "old" ones...',
    date: '2018-10-28T02:30:00',
    content: `A face :) and a wink ;-) of Wordpress, 3x4 metres, 12' and 5" long, 'tis the '90s (c) 1/2.

[embed]https://video.example/watch?v=embed[/embed]

https://video.example/watch?v=alone

What is heard:

[audio mp3="{{site}}/wp-content/uploads/waves.mp3"][/audio]

What is seen:

[video width="640" height="360" mp4="{{site}}/wp-content/uploads/tide.mp4"][/video]

<div>
In a box of its own

with two paragraphs
</div>

<dl>
<dt>Tide</dt>
<dd>What rises, and what falls</dd>
</dl>

<h1>A large heading</h1>
<table>
<tbody>
<tr>
<td>A cell</td>
<td>with <a href="https://other.example/cell">a link</a>
and a break</td>
</tr>
</tbody>
</table>
<p style="text-align: center;">In the <span style="text-decoration: underline;">middle</span></p>
&nbsp;

Before the fold <!--more-->and after it, in one line.

<!-- a remark of the author -->A word after a remark.
<ol>
 	<li>First
<ul>
 	<li>Below the first</li>
</ul>
</li>
 	<li>Second</li>
</ol>
<blockquote>Short.</blockquote>
<img class="alignnone" src="{{quay-large}}" alt="" width="1024" height="576" />
[caption width="300" caption="An old caption, as an attribute"]<img src="{{crane}}" alt="Crane" />[/caption]

<del datetime="2018-01-01">struck</del> and <ins>added</ins>, <abbr title="World Wide Web">WWW</abbr>, <q>quoted</q>, <small>small</small>, <u>lined</u>, <tt>typed</tt>, <big>big</big>
<hr />
Last line.`,
  },
  {
    title: 'Written in the old editor',
    date: '2019-02-03T04:05:06',
    content: `The first paragraph
with a break in it.

The second, with <strong>bold</strong> and a <a href="https://other.example/old">link</a>.
<h3>A heading</h3>
Right below it.

<blockquote>A quotation

of two paragraphs</blockquote>

[caption id="attachment_{{mill.id}}" align="alignleft" width="300"]<a href="{{mill}}"><img class="size-medium wp-image-{{mill.id}}" src="{{mill}}" alt="A mill" width="300" height="300" /></a> The mill by <em>night</em>[/caption]

<ul>
	<li>One</li>
	<li>Two</li>
</ul>
<pre>kept

  as it is</pre>
[gallery ids="{{quay.id}},{{mill.id}}"]

[[gallery]] is how one writes it, and [unknown]what it holds[/unknown] stays.

<!--more-->

Below the fold.`,
  },
  {
    title: '',
    slug: 'without-a-title',
    date: '2020-02-29T23:59:59',
    content: 'A note without a title, about the leap day.',
  },
  {
    title: 'Typed & <b>hostile</b>',
    date: '2021-03-04T05:06:07',
    content: `A &lt;script&gt; in words, 5 < 6 and 7 > 3, AT&T.

<img src="{{crane}}" alt="Quote &quot; and > sign" /> beside words.

Mail <a href="mailto:desk@harbour.example">the desk</a>, call <a href="tel:+15550100">us</a>.

Two  spaces, a tab	and a&nbsp;space that holds.`,
  },
]

/** What is held back, each in its way. */
export const heldPosts: readonly HeldPost[] = [
  { title: 'A draft', status: 'draft', content: 'Held back as a draft.' },
  { title: 'Pending', status: 'pending', content: 'Held back until it was read.' },
  { title: 'Private', status: 'private', content: 'Held back for the editors.' },
  {
    title: 'Future',
    status: 'future',
    date: '2039-01-01T00:00:00',
    content: 'Held back to its day.',
  },
  { title: 'Locked', password: 'the word of the post', content: 'Held back by a word.' },
  { title: 'Thrown away', isTrashed: true, content: 'Held back in the trash.' },
]
