import type { OutputName } from '@standfirst/check'

/** A record, what is changed in it, how, and the place of the finding. */
export type RecordSeed = readonly [
  output: Extract<OutputName, 'activitypub' | 'standardSite'>,
  what: string,
  edit: (record: Json) => void,
  place: string,
]

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON, of which each seed knows its part.
type Json = any

/** Changes of one thing each in an object of ActivityPub. */
export const activityRecords: readonly RecordSeed[] = [
  [
    'activitypub',
    'to followers only',
    (one) => {
      one.to = ['https://t.example/followers']
    },
    'to',
  ],
  [
    'activitypub',
    'cc added',
    (one) => {
      one.cc = ['https://t.example/followers']
    },
    'cc',
  ],
  [
    'activitypub',
    'bto',
    (one) => {
      one.bto = ['https://t.example/x']
    },
    'bto',
  ],
  [
    'activitypub',
    'summary removed',
    (one) => {
      delete one.summary
    },
    'summary',
  ],
  [
    'activitypub',
    'summary pixel',
    (one) => {
      one.summary += '<img src="https://t.example/p.gif" alt="">'
    },
    'summary markup',
  ],
  [
    'activitypub',
    'summary hidden',
    (one) => {
      one.summary += '<p hidden>pills</p>'
    },
    'summary markup',
  ],
  [
    'activitypub',
    'summary link',
    (one) => {
      one.summary = one.summary.replace('Heavy', '<a href="https://t.example/">Heavy</a>')
    },
    'summary markup',
  ],
  [
    'activitypub',
    'summaryMap',
    (one) => {
      one.summaryMap = { de: '<p>pills</p>' }
    },
    'summaryMap',
  ],
  [
    'activitypub',
    'nameMap',
    (one) => {
      one.nameMap = { de: 'pills' }
    },
    'nameMap',
  ],
  [
    'activitypub',
    'icon added',
    (one) => {
      one.icon = { type: 'Image', url: 'https://t.example/p.gif' }
    },
    'icon',
  ],
  [
    'activitypub',
    'source added',
    (one) => {
      one.source = { content: 'pills', mediaType: 'text/markdown' }
    },
    'source',
  ],
  [
    'activitypub',
    'url link added',
    (one) => {
      one.url.push({ type: 'Link', href: 'https://t.example/', mediaType: 'text/markdown' })
    },
    'url of Markdown',
  ],
  [
    'activitypub',
    'url link html added',
    (one) => {
      one.url.push({ type: 'Link', href: 'https://t.example/', mediaType: 'text/html' })
    },
    'url of Markdown',
  ],
  [
    'activitypub',
    'url magnet',
    (one) => {
      one.url.push('https://t.example/')
    },
    'url of Markdown',
  ],
  [
    'activitypub',
    'alternate mediaType',
    (one) => {
      one.url[1].mediaType = 'text/plain'
    },
    'url alternate mediaType',
  ],
  [
    'activitypub',
    'author type',
    (one) => {
      one.attributedTo[0].type = 'Organization'
    },
    'attributedTo type',
  ],
  [
    'activitypub',
    'author icon',
    (one) => {
      one.attributedTo[1].icon.url = 'https://t.example/p.png'
    },
    'attributedTo icon',
  ],
  [
    'activitypub',
    'author icon name',
    (one) => {
      one.attributedTo[1].icon.name = 'Eve'
    },
    'attributedTo icon name',
  ],
  [
    'activitypub',
    'author added',
    (one) => {
      one.attributedTo.push({ type: 'Person', name: 'Eve' })
    },
    'attributedTo name',
  ],
  [
    'activitypub',
    'author actor added',
    (one) => {
      one.attributedTo.push('https://t.example/actor')
    },
    'preview attributedTo',
  ],
  [
    'activitypub',
    'image mediaType',
    (one) => {
      one.image.mediaType = 'image/png'
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'image width',
    (one) => {
      one.image.width = 2
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'image content',
    (one) => {
      one.image.content = '<p>pills</p>'
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'image content pixel',
    (one) => {
      one.image.content += '<img src="https://t.example/p.gif" alt="">'
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'image removed',
    (one) => {
      delete one.image
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'attachment mediaType',
    (one) => {
      one.attachment[0].mediaType = 'audio/ogg'
    },
    'attachment mediaType',
  ],
  [
    'activitypub',
    'attachment icon',
    (one) => {
      one.attachment[1].icon.url = 'https://t.example/p.png'
    },
    'attachment icon',
  ],
  [
    'activitypub',
    'attachment picture name',
    (one) => {
      one.attachment[2].name = 'pills'
    },
    'attachment picture name',
  ],
  [
    'activitypub',
    'attachment picture type',
    (one) => {
      one.attachment[2].type = 'Video'
    },
    'attachment picture type',
  ],
  [
    'activitypub',
    'attachment name gone',
    (one) => {
      delete one.attachment[0].name
    },
    'attachment name',
  ],
  [
    'activitypub',
    'attachment added',
    (one) => {
      one.attachment.push({ type: 'Image', url: 'https://t.example/p.png' })
    },
    'attachment picture',
  ],
  [
    'activitypub',
    'attachment property',
    (one) => {
      one.attachment.push({ type: 'PropertyValue', name: 'x', value: 'pills' })
    },
    'attachments',
  ],
  [
    'activitypub',
    'tag href',
    (one) => {
      one.tag[0].href = 'https://t.example/'
    },
    'tag href',
  ],
  [
    'activitypub',
    'tag type',
    (one) => {
      one.tag[1].type = 'Mention'
    },
    'tag type',
  ],
  [
    'activitypub',
    'tag mention added',
    (one) => {
      one.tag.push({ type: 'Mention', href: 'https://t.example/@eve', name: '@eve@t.example' })
    },
    'tag',
  ],
  [
    'activitypub',
    'tag without sign',
    (one) => {
      one.tag[1].name = 'rivers'
    },
    'tag',
  ],
  [
    'activitypub',
    'preview attachment',
    (one) => {
      one.preview.attachment[0].url = 'https://t.example/p.png'
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'preview attachment gone',
    (one) => {
      delete one.preview.attachment
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'preview attachment name',
    (one) => {
      one.preview.attachment[0].name = 'pills'
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'preview attributedTo',
    (one) => {
      one.preview.attributedTo = 'https://t.example/'
    },
    'preview attributedTo',
  ],
  [
    'activitypub',
    'preview pixel',
    (one) => {
      one.preview.content += '<img src="https://t.example/p.gif" alt="">'
      one.preview.contentMap.en = one.preview.content
    },
    'preview markup',
  ],
  [
    'activitypub',
    'preview name',
    (one) => {
      one.preview.name = 'pills'
    },
    'preview name',
  ],
  [
    'activitypub',
    'preview summary (content warning)',
    (one) => {
      one.preview.summary = 'pills'
    },
    'preview summary',
  ],
  [
    'activitypub',
    'preview sensitive',
    (one) => {
      one.preview.sensitive = true
    },
    'preview sensitive',
  ],
  [
    'activitypub',
    'preview type',
    (one) => {
      one.preview.type = 'Page'
    },
    'preview type',
  ],
  [
    'activitypub',
    'preview gone',
    (one) => {
      delete one.preview
    },
    'preview attachment',
  ],
  [
    'activitypub',
    'inReplyTo',
    (one) => {
      one.inReplyTo = 'https://t.example/'
    },
    'inReplyTo',
  ],
  [
    'activitypub',
    'quoteUrl',
    (one) => {
      one.quoteUrl = 'https://t.example/'
    },
    'quoteUrl',
  ],
  [
    'activitypub',
    'generator',
    (one) => {
      one.generator = { type: 'Application', name: 'pills' }
    },
    'generator',
  ],
  [
    'activitypub',
    'endTime',
    (one) => {
      one.endTime = '2026-12-01T00:00:00Z'
    },
    'endTime',
  ],
  [
    'activitypub',
    'startTime',
    (one) => {
      one.startTime = '2026-12-01T00:00:00Z'
    },
    'startTime',
  ],
  [
    'activitypub',
    'license gone',
    (one) => {
      delete one.license
    },
    'license',
  ],
  [
    'activitypub',
    'mediaType',
    (one) => {
      one.mediaType = 'text/plain'
    },
    'mediaType',
  ],
  [
    'activitypub',
    'context gone',
    (one) => {
      delete one['@context']
    },
    '@context',
  ],
  [
    'activitypub',
    'context license elsewhere',
    (one) => {
      one['@context'][1].license['@id'] = 'https://t.example/'
    },
    '@context',
  ],
  [
    'activitypub',
    'published gone',
    (one) => {
      delete one.published
    },
    'published',
  ],
  [
    'activitypub',
    'published garbage',
    (one) => {
      one.published = 'yesterday'
    },
    'published',
  ],
  [
    'activitypub',
    'content gone',
    (one) => {
      delete one.content
      delete one.contentMap
    },
    'attachment picture',
  ],
]

/** Changes of one thing each in a record of standard.site. */
export const standardRecords: readonly RecordSeed[] = [
  [
    'standardSite',
    'path gone',
    (one) => {
      delete one.path
    },
    'site and path',
  ],
  [
    'standardSite',
    'site other',
    (one) => {
      one.site = 'https://t.example'
    },
    'site and path',
  ],
  [
    'standardSite',
    'path cut with at',
    (one) => {
      one.site = 'at://did:plc:x/site.standard.publication/3k'
      one.path = '/'
    },
    'site and path',
  ],
  [
    'standardSite',
    'path gone with at',
    (one) => {
      one.site = 'at://did:plc:x/site.standard.publication/3k'
      delete one.path
    },
    'site and path',
  ],
  [
    'standardSite',
    'tags reversed',
    (one) => {
      one.tags.reverse()
    },
    'tags',
  ],
  [
    'standardSite',
    'tag cut',
    (one) => {
      one.tags[1] = 'riv…'
    },
    'tags',
  ],
  [
    'standardSite',
    'tag added',
    (one) => {
      one.tags.push('pills')
    },
    'tags',
  ],
  [
    'standardSite',
    'title cut',
    (one) => {
      one.title = 'The river…'
    },
    'title',
  ],
  [
    'standardSite',
    'description cut',
    (one) => {
      one.description = 'Heavy…'
    },
    'description',
  ],
  [
    'standardSite',
    'description gone',
    (one) => {
      delete one.description
    },
    'description',
  ],
  [
    'standardSite',
    'textContent gone',
    (one) => {
      delete one.textContent
    },
    'textContent correction',
  ],
  [
    'standardSite',
    'textContent cut',
    (one) => {
      one.textContent = one.textContent.slice(0, 200)
    },
    'textContent heading',
  ],
  [
    'standardSite',
    'cover broken',
    (one) => {
      one.coverImage = 'https://t.example/p.png'
    },
    'coverImage',
  ],
  [
    'standardSite',
    'content added',
    (one) => {
      one.content = { $type: 'pub.leaflet.content', pages: ['pills'] }
    },
    'content',
  ],
  [
    'standardSite',
    'post ref broken',
    (one) => {
      one.bskyPostRef = 'https://t.example/'
    },
    'bskyPostRef',
  ],
  [
    'standardSite',
    'facets',
    (one) => {
      one.facets = [{ index: {}, features: [{ uri: 'https://t.example/' }] }]
    },
    'facets',
  ],
  [
    'standardSite',
    'unknown',
    (one) => {
      one.author = 'Eve'
    },
    'author',
  ],
  [
    'standardSite',
    'theme',
    (one) => {
      one.theme = {}
    },
    'theme',
  ],
  [
    'standardSite',
    'contributors',
    (one) => {
      one.contributors = [{ did: 'did:plc:x' }]
    },
    'contributors',
  ],
  [
    'standardSite',
    'takeaways exchanged',
    (one) => {
      one.textContent = one.textContent.replace(
        /(Bridges stay closed.)\n(Schools are open.)/,
        '$2\n$1',
      )
    },
    'textContent takeaway',
  ],
  [
    'standardSite',
    'list number',
    (one) => {
      one.textContent = one.textContent.replace('7. Seven', '3. Seven')
    },
    'textContent list number',
  ],
  [
    'standardSite',
    'code',
    (one) => {
      one.textContent = one.textContent.replace('    warn', 'warn')
    },
    'textContent code',
  ],
  [
    'standardSite',
    'publishedAt gone',
    (one) => {
      delete one.publishedAt
    },
    'publishedAt',
  ],
]
