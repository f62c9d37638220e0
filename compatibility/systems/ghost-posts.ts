/** A node of Lexical, as the editor of Ghost saves it. */
type Lexical = Readonly<Record<string, unknown>>

/** A post as the editor of Ghost saves it; `{{quay}}` is the address of a picture. */
export interface GhostPost {
  title: string
  /** Whether it is a post or a page (default: a post). */
  kind?: 'posts' | 'pages'
  lexical?: readonly Lexical[]
  /** In place of `lexical`: what Ghost makes it of. */
  html?: string
  /** Whether it has a lead picture. */
  lead?: boolean
  published_at?: string
  custom_excerpt?: string
  status?: string
  visibility?: string
  tags?: readonly (string | { name: string })[]
}

const text = (words: string, format = 0): Lexical => ({
  type: 'extended-text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
})
const box = (type: string, children: readonly Lexical[], more: Lexical = {}): Lexical => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
  children,
})
const paragraph = (...children: readonly (Lexical | string)[]): Lexical =>
  box(
    'paragraph',
    children.map((one) => (typeof one === 'string' ? text(one) : one)),
  )
const link = (url: string, words: string): Lexical =>
  box('link', [text(words)], { url, rel: null, target: null, title: null })
const heading = (tag: string, words: string): Lexical =>
  box('extended-heading', [text(words)], { tag })
const item = (value: number, ...children: readonly Lexical[]): Lexical =>
  box('listitem', children, { value })
const list = (listType: string, ...children: readonly Lexical[]): Lexical =>
  box('list', children, { listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1 })
const card = (type: string, fields: Lexical): Lexical => ({ type, version: 1, ...fields })
const lineBreak: Lexical = { type: 'linebreak', version: 1 }

/** What everyone may read. */
export const ghostPosts: readonly GhostPost[] = [
  {
    title: 'Words & <em>marks</em> in "lines"',
    published_at: '2025-03-10T13:30:00.000Z',
    custom_excerpt: 'What stands in lines,\nsaid in short.',
    lead: true,
    tags: ['News & Views', 'Q&A "tips"', '#internal'],
    lexical: [
      paragraph(
        'A first line with ',
        text('bold', 1),
        ', ',
        text('slanted', 2),
        ', ',
        text('both', 3),
        ', ',
        text('code <b>', 16),
        ', ',
        text('struck', 4),
        ', ',
        text('lined', 8),
        ', H',
        text('2', 32),
        'O, x',
        text('2', 64),
        ', ',
        text('marked', 128),
        ', a ',
        link('{{site}}/about/', 'link of the site'),
        ', an ',
        link('https://other.example/x?a=1&b=2', 'outer link'),
        lineBreak,
        'and a break. It\'s "quoted" -- with dashes... 5 < 6 & <tag>.',
      ),
      heading('h2', 'A heading'),
      paragraph('Words of 日本 and of العربية, of naïve cafés, a snowman ☃ and a face 😀 :).'),
      heading('h3', 'A lower heading'),
      list(
        'bullet',
        item(1, text('One')),
        item(2, list('number', item(1, text('One one')), item(2, text('One two', 1)))),
        item(2, text('Two, '), link('https://other.example/two', 'linked')),
      ),
      box('extended-quote', [text('The tide waits for nobody.')]),
      box('aside', [text('A quotation of the other kind.')]),
      card('horizontalrule', {}),
      paragraph('The end of it.'),
    ],
  },
  {
    title: 'Cards',
    published_at: '2025-07-01T12:00:00.000Z',
    lexical: [
      paragraph('What cards show.'),
      card('image', {
        src: '{{mill}}',
        width: 1200,
        height: 1200,
        title: '',
        alt: 'A mill',
        caption:
          '<span style="white-space: pre-wrap;">The mill, </span><b><strong>seen</strong></b> from <a href="https://other.example/weir">the weir</a>',
        cardWidth: 'wide',
        href: 'https://other.example/mill',
      }),
      card('gallery', {
        images: [
          {
            src: '{{quay}}',
            fileName: 'quay.png',
            row: 0,
            width: 1600,
            height: 900,
            alt: 'A quay',
          },
          {
            src: '{{mill}}',
            fileName: 'mill.png',
            row: 0,
            width: 1200,
            height: 1200,
            alt: 'A mill',
          },
        ],
        caption: 'Both of them',
      }),
      paragraph('Between.'),
      card('codeblock', {
        code: 'const tide = [1, 2]\nif (tide < 3) {\n    return "&"\n}',
        language: 'js',
        caption: 'A caption of code',
      }),
      card('markdown', {
        markdown: 'Typed *by hand*.[^1]\n\n| A | B |\n| - | -: |\n| 1 | 2 |\n\n[^1]: A note.',
      }),
      card('html', {
        html: '<div class="own"><p>Typed <b>as HTML</b>.</p></div>',
        visibility: {
          web: { nonMember: true, memberSegment: 'status:free,status:-free' },
          email: { memberSegment: 'status:free,status:-free' },
        },
      }),
      card('callout', {
        calloutText: '<p>Mind the <strong>step</strong>.</p>',
        calloutEmoji: '💡',
        backgroundColor: 'blue',
      }),
      card('toggle', { heading: 'What is hidden', content: '<p>and shown again</p>' }),
      card('button', {
        buttonText: 'Join the crew',
        buttonUrl: 'https://other.example/join',
        alignment: 'center',
      }),
      card('bookmark', {
        url: 'https://other.example/page',
        metadata: {
          icon: '',
          title: 'A page of others',
          description: 'What it is about.',
          author: 'Cleo',
          publisher: 'The Page',
          thumbnail: '{{quay}}',
        },
        caption: 'A caption of a card',
      }),
      card('embed', {
        url: 'https://video.example/watch?v=abc',
        embedType: 'video',
        html: '<iframe src="https://video.example/embed/abc" title="A film of others"></iframe>',
        metadata: {},
        caption: 'A film',
      }),
      paragraph('What is heard:'),
      card('audio', {
        src: '{{site}}/content/media/waves.mp3',
        title: 'Waves at noon',
        duration: 125.2,
        mimeType: 'audio/mpeg',
        thumbnailSrc: '',
      }),
      paragraph('What is seen:'),
      card('video', {
        src: '{{site}}/content/media/tide.mp4',
        width: 640,
        height: 360,
        duration: 61,
        thumbnailSrc: '{{quay}}',
        caption: 'The tide in a minute',
        fileName: 'tide.mp4',
      }),
      paragraph('What is to be kept:'),
      card('file', {
        src: '{{site}}/content/files/report.pdf',
        fileTitle: 'Report of the year',
        fileCaption: 'All of it',
        fileName: 'report.pdf',
        fileSize: 12345,
      }),
      paragraph('What is sold:'),
      card('product', {
        productTitle: 'A lamp',
        productDescription: '<p>It shines.</p>',
        productImageSrc: '{{mill}}',
        productImageWidth: 1200,
        productImageHeight: 1200,
        productRatingEnabled: true,
        productStarRating: 4,
        productButtonEnabled: true,
        productButton: 'Buy it',
        productUrl: 'https://other.example/lamp',
      }),
      paragraph('What is large:'),
      card('header', {
        version: 2,
        size: 'small',
        style: 'dark',
        header: 'A header',
        subheader: 'and what is below it',
        buttonEnabled: true,
        buttonText: 'Go',
        buttonUrl: 'https://other.example/go',
        backgroundColor: '#000000',
        textColor: '#FFFFFF',
        buttonColor: '#ffffff',
        buttonTextColor: '#000000',
        alignment: 'center',
        layout: 'full',
        backgroundImageSrc: '',
      }),
      paragraph('What calls:'),
      card('call-to-action', {
        layout: 'minimal',
        alignment: 'left',
        textValue: '<p>Come to the harbour.</p>',
        showButton: true,
        showDividers: true,
        buttonText: 'Come',
        buttonUrl: 'https://other.example/come',
        buttonColor: '#000000',
        buttonTextColor: '#ffffff',
        hasSponsorLabel: true,
        sponsorLabel: '<p>SPONSORED</p>',
        backgroundColor: 'grey',
        linkColor: 'text',
        imageUrl: '',
        visibility: {
          web: { nonMember: true, memberSegment: 'status:free,status:-free' },
          email: { memberSegment: 'status:free,status:-free' },
        },
      }),
      paragraph('What is mailed alone:'),
      card('email', { html: '<p>Only in the mail.</p>' }),
      card('email-cta', {
        html: '<p>Only in the mail, too.</p>',
        alignment: 'left',
        segment: 'status:free',
        showButton: false,
        showDividers: true,
      }),
      paragraph('The end.'),
    ],
  },
  {
    title: 'From HTML',
    published_at: '2019-02-03T09:05:06.000Z',
    html: '<h1>A large heading</h1><p>Words with a <a href="/about/">relative link</a>.</p><ul><li>One<ul><li>Two</li></ul></li></ul><blockquote><p>A quotation</p><p>of two paragraphs</p></blockquote><figure><img src="{{quay}}" alt="A quay"><figcaption>At noon</figcaption></figure><pre><code class="language-sh">ls &lt; a</code></pre><table><tr><td>A cell</td></tr></table><dl><dt>Tide</dt><dd>It rises</dd></dl>',
  },
  {
    title: 'About',
    kind: 'pages',
    published_at: '2020-02-29T23:59:59.000Z',
    lexical: [paragraph('We write about the harbour.')],
  },
]

/** What is held back, each in its way. */
export const heldGhostPosts: readonly GhostPost[] = [
  { title: 'Held back draft', status: 'draft', lexical: [paragraph('Held back as a draft.')] },
  {
    title: 'Held back future',
    status: 'scheduled',
    published_at: '2039-01-01T00:00:00.000Z',
    lexical: [paragraph('Held back to its day.')],
  },
]
