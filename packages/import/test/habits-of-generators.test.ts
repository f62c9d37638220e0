import { articlesFromFeed } from '@standfirst/import'
import { expect, test } from 'vitest'

// Feeds after the habits of generators: each with what it writes around one item.
const names =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:source="http://source.scripting.com/" xmlns:webfeeds="http://webfeeds.org/rss/1.0" xmlns:discourse="http://www.discourse.org/" xmlns:georss="http://www.georss.org/georss"'
const rss = (item: string, channel = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${names}><channel><title>Tide</title><link>https://e.example/</link><description>d</description>${channel}<item>${item}</item></channel></rss>`
const atom = (entry: string, more = '') =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:thr="http://purl.org/syndication/thread/1.0" ${more}><title>Tide</title><id>https://e.example/</id><updated>2026-03-10T09:30:00Z</updated><entry>${entry}</entry></feed>`
const day = '<pubDate>Tue, 10 Mar 2026 09:30:00 GMT</pubDate>'
const raw = (text: string) => `<![CDATA[${text}]]>`
const feeds: Record<string, string> = {
  youtube: atom(
    '<id>yt:video:abc12345678</id><yt:videoId>abc12345678</yt:videoId><yt:channelId>UC1</yt:channelId><title>Low tide</title><link rel="alternate" href="https://www.youtube.com/watch?v=abc12345678"/><author><name>Ada</name><uri>https://www.youtube.com/channel/UC1</uri></author><published>2026-03-10T09:30:00+00:00</published><updated>2026-03-11T09:30:00+00:00</updated><media:group><media:title>Low tide</media:title><media:content url="https://www.youtube.com/v/abc12345678?version=3" type="application/x-shockwave-flash" width="640" height="390"/><media:thumbnail url="https://i2.ytimg.com/vi/abc12345678/hqdefault.jpg" width="480" height="360"/><media:description>The sea goes out.\n\nIt comes back at six.</media:description><media:community><media:starRating count="5" average="5.00" min="1" max="5"/></media:community></media:group>',
  ),
  reddit: atom(
    '<author><name>/u/ada</name><uri>https://www.reddit.com/user/ada</uri></author><category term="tides" label="r/tides"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;&lt;p&gt;The sea goes out.&lt;/p&gt; &lt;/div&gt;&lt;!-- SC_ON --&gt; &amp;#32; submitted by &amp;#32; &lt;a href=&quot;https://www.reddit.com/user/ada&quot;&gt; /u/ada &lt;/a&gt; &lt;br/&gt; &lt;span&gt;&lt;a href=&quot;https://www.reddit.com/r/tides/comments/x/&quot;&gt;[link]&lt;/a&gt;&lt;/span&gt; &amp;#32; &lt;span&gt;&lt;a href=&quot;https://www.reddit.com/r/tides/comments/x/&quot;&gt;[comments]&lt;/a&gt;&lt;/span&gt;</content><id>t3_x</id><link href="https://www.reddit.com/r/tides/comments/x/"/><updated>2026-03-10T09:30:00+00:00</updated><published>2026-03-10T09:30:00+00:00</published><title>Low tide</title>',
  ),
  vimeo: rss(
    `<title>Low tide</title>${day}<link>https://vimeo.com/1</link><description>${raw('<p>The sea goes out.</p>')}</description><guid isPermaLink="false">tag:vimeo,2026-03-10:clip1</guid><enclosure url="https://vimeo.com/moogaloop.swf?clip_id=1" type="application/x-shockwave-flash"/><media:content><media:player url="https://vimeo.com/moogaloop.swf?clip_id=1"/><media:credit role="author" scheme="">Ada</media:credit><media:thumbnail height="720" width="960" url="https://i.vimeocdn.com/1_960.jpg"/><media:title>Low tide</media:title></media:content><dc:creator>Ada</dc:creator>`,
  ),
  discourse: rss(
    `<title>Low tide</title><dc:creator>${raw('ada')}</dc:creator><category>Sea</category><description>${raw('<p>The sea goes out.</p><p><small>2 posts - 2 participants</small></p><p><a href="https://e.example/t/low/1">Read full topic</a></p>')}</description><link>https://e.example/t/low/1</link>${day}<discourse:topicPinned>No</discourse:topicPinned><guid isPermaLink="false">e.example-topic-1</guid><source url="https://e.example/t/low/1.rss">Low tide</source>`,
  ),
  bluesky: rss(
    `<link>https://bsky.app/profile/ada.example/post/3k</link><description>The sea goes out.\n\nAnd comes back.</description><pubDate>10 Mar 2026 09:30 +0000</pubDate><guid isPermaLink="false">at://did:plc:x/app.bsky.feed.post/3k</guid>`,
  ),
  mastodon: rss(
    `<guid isPermaLink="true">https://m.example/@ada/1</guid><link>https://m.example/@ada/1</link>${day}<description>&lt;p&gt;The sea goes out. &lt;a href="https://m.example/tags/tide" class="mention hashtag" rel="tag"&gt;#&lt;span&gt;tide&lt;/span&gt;&lt;/a&gt;&lt;/p&gt;</description><media:content url="https://m.example/m/1.jpg" type="image/jpeg" fileSize="10" medium="image"><media:rating scheme="urn:simple">nonadult</media:rating><media:description type="plain">A beach</media:description></media:content><category>tide</category>`,
  ),
  tumblr: rss(
    `<title>Photo</title><description>${raw('<img src="https://64.media.tumblr.com/a/s1280x1920/b.jpg"/><br/><p>The sea goes out.</p>')}</description><link>https://ada.tumblr.com/post/1</link><guid>https://ada.tumblr.com/post/1</guid><pubDate>Tue, 10 Mar 2026 09:30:00 +0000</pubDate><category>tide</category>`,
  ),
  github: atom(
    '<id>tag:github.com,2008:Repository/1/v1.0</id><updated>2026-03-10T09:30:00Z</updated><link rel="alternate" type="text/html" href="https://github.com/a/b/releases/tag/v1.0"/><title>v1.0</title><content type="html">&lt;p&gt;The sea goes out.&lt;/p&gt;</content><author><name>ada</name></author><media:thumbnail height="30" width="30" url="https://avatars.githubusercontent.com/u/1?s=60&amp;v=4"/>',
  ),
  stackexchange: atom(
    '<id>https://sea.stackexchange.com/q/1</id><re:rank xmlns:re="http://purl.org/atompub/rank/1.0" scheme="https://sea.stackexchange.com">3</re:rank><title type="text">Why is the tide low?</title><category scheme="https://sea.stackexchange.com/tags" term="tide"/><author><name>Ada</name><uri>https://sea.stackexchange.com/users/1</uri></author><link rel="alternate" href="https://sea.stackexchange.com/questions/1/why"/><published>2026-03-10T09:30:00Z</published><updated>2026-03-11T09:30:00Z</updated><summary type="html">&lt;p&gt;The sea goes out.&lt;/p&gt;&#10;</summary>',
  ),
  googlenews: rss(
    `<title>Low tide - The Paper</title><link>https://news.google.com/rss/articles/CBMi?oc=5</link><guid isPermaLink="false">CBMi</guid>${day}<description>&lt;a href="https://news.google.com/rss/articles/CBMi?oc=5" target="_blank"&gt;Low tide&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;The Paper&lt;/font&gt;</description><source url="https://paper.example">The Paper</source>`,
  ),
  feedburner: rss(
    `<title>Low tide</title><link>http://feedproxy.google.com/~r/tide/~3/x/</link><feedburner:origLink>https://e.example/low</feedburner:origLink><description>The sea goes out.&lt;img src="http://feeds.feedburner.com/~r/tide/~4/x" height="1" width="1" alt=""/&gt;</description>${day}<author>noreply@blogger.com (Ada)</author><guid isPermaLink="false">tag:blogger.com,1999:blog-1.post-2</guid>`,
  ),
  squarespace: rss(
    `<title>Low tide</title><category>Sea</category><dc:creator>Ada</dc:creator>${day}<link>https://e.example/blog/low</link><guid isPermaLink="false">5a:5b:5c</guid><description>${raw('<p>The sea goes out.</p><figure><img data-stretch="false" data-image="https://images.squarespace-cdn.com/a.jpg" data-image-dimensions="1600x900" data-load="false" alt="A beach" src="https://images.squarespace-cdn.com/a.jpg?format=1000w"/></figure>')}</description><media:content type="image/jpeg" url="https://images.squarespace-cdn.com/a.jpg?format=1500w" medium="image" isDefault="true" width="1500" height="900"><media:title type="plain">Low tide</media:title></media:content>`,
  ),
  wix: rss(
    `<title>${raw('Low tide')}</title><description>${raw('The sea goes out...')}</description><link>https://e.example/post/low</link><guid isPermaLink="false">65f</guid><category>${raw('Sea')}</category>${day}<enclosure url="https://static.wixstatic.com/media/a~mv2.jpg/v1/fit/w_1000,h_667,al_c,q_80/file.png" length="0" type="image/png"/><dc:creator>Ada</dc:creator>`,
  ),
  webflow: rss(
    `<title>Low tide</title><link>https://e.example/post/low</link><guid>https://e.example/post/low</guid><description>The sea goes out.</description>${day}<media:content url="https://cdn.prod.website-files.com/a.jpg" medium="image"/><media:thumbnail url="https://cdn.prod.website-files.com/a.jpg"/>`,
  ),
  hubspot: rss(
    `<title>Low tide</title><link>https://e.example/low</link><description>&lt;div class="hs-featured-image-wrapper"&gt; &lt;a href="https://e.example/low" title="" class="hs-featured-image-link"&gt; &lt;img src="https://e.example/hubfs/a.jpg" alt="A beach" class="hs-featured-image" style="width:auto !important"&gt; &lt;/a&gt; &lt;/div&gt; &lt;p&gt;The sea goes out.&lt;/p&gt; &lt;img src="https://track.hubspot.com/__ptq.gif?a=1&amp;amp;k=14" alt="" width="1" height="1" style="min-height:1px!important"&gt;</description><category>Sea</category>${day}<author>ada@e.example (Ada)</author><guid>https://e.example/low</guid><dc:date>2026-03-10T09:30:00Z</dc:date>`,
  ),
  joomla: rss(
    `<title>Low tide</title><link>https://e.example/low</link><guid isPermaLink="true">https://e.example/low</guid><description>${raw('<p><img src="/images/a.jpg#joomlaImage://local-images/a.jpg?width=1600&height=900" alt="A beach" /></p><p>The sea goes out.</p>')}</description><author>ada@e.example (Ada)</author><category>Sea</category>${day}`,
  ),
  typo3: rss(
    `<guid isPermaLink="false">news-1</guid><pubDate>Tue, 10 Mar 2026 09:30:00 +0100</pubDate><title>Low tide</title><link>https://e.example/low</link><description>The sea goes out.</description><content:encoded>${raw('<p class="bodytext">The sea goes out.</p>')}</content:encoded><category>Sea</category><enclosure url="https://e.example/fileadmin/a.jpg" length="1" type="image/jpeg"/>`,
  ),
  drupal: rss(
    `<title>Low tide</title><link>https://e.example/low</link><description>&lt;span class="field field--name-title"&gt;Low tide&lt;/span&gt;\n&lt;span class="field field--name-uid"&gt;&lt;a title="View user profile." href="/user/1" class="username"&gt;ada&lt;/a&gt;&lt;/span&gt;\n&lt;span class="field field--name-created"&gt;Tue, 03/10/2026 - 09:30&lt;/span&gt;\n&lt;div class="clearfix text-formatted field field--name-body"&gt;&lt;p&gt;The sea goes out.&lt;/p&gt;&lt;/div&gt;</description><pubDate>Tue, 10 Mar 2026 09:30:00 +0000</pubDate><dc:creator>ada</dc:creator><guid isPermaLink="false">1 at https://e.example</guid>`,
  ),
  microblog: JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    title: 'Tide',
    home_page_url: 'https://e.example/',
    feed_url: 'https://e.example/feed.json',
    items: [
      {
        id: 'http://ada.micro.blog/2026/03/10/low.html',
        content_html:
          '<p>The sea goes out.</p>\n\n<img src="https://ada.micro.blog/a.jpg" width="600" height="400" alt="A beach">',
        date_published: '2026-03-10T09:30:00-05:00',
        url: 'https://e.example/2026/03/10/low.html',
        tags: ['tide'],
      },
    ],
  }),
  rssapp: rss(
    `<title>${raw('Low tide')}</title><description>${raw('<div><img src="https://e.example/a.jpg" style="width: 100%;" /><div>The sea goes out.</div></div>')}</description><link>https://e.example/low</link><guid isPermaLink="false">8f</guid><dc:creator>${raw('Ada')}</dc:creator>${day}<media:content medium="image" url="https://e.example/a.jpg"/>`,
  ),
  anchor: rss(
    `<title>${raw('Low tide')}</title><description>${raw('<p>The sea goes out.</p>')}</description><link>https://podcasters.spotify.com/pod/show/a/episodes/Low-e1</link><guid isPermaLink="false">uuid-1</guid><dc:creator>${raw('Ada')}</dc:creator>${day}<enclosure url="https://anchor.fm/s/1/podcast/play/1/a.mp3" length="12345" type="audio/mpeg"/><itunes:summary>&lt;p&gt;The sea goes out.&lt;/p&gt;</itunes:summary><itunes:explicit>No</itunes:explicit><itunes:duration>00:12:01</itunes:duration><itunes:image href="https://e.example/a.jpg"/><itunes:season>1</itunes:season><itunes:episode>2</itunes:episode><itunes:episodeType>full</itunes:episodeType>`,
  ),
  buzzsprout: rss(
    `<itunes:title>Low tide</itunes:title><title>Low tide</title><itunes:summary>${raw('<p>The sea goes out.</p>')}</itunes:summary><description>${raw('<p>The sea goes out.</p>')}</description><content:encoded>${raw('<p>The sea goes out.</p>')}</content:encoded><itunes:author>Ada</itunes:author><enclosure url="https://www.buzzsprout.com/1/2-low.mp3" length="9" type="audio/mpeg"/><guid isPermaLink="false">Buzzsprout-2</guid>${day}<podcast:transcript url="https://www.buzzsprout.com/1/2/transcript" type="text/html"/><podcast:transcript url="https://www.buzzsprout.com/1/2/transcript.vtt" type="text/vtt"/><podcast:chapters url="https://www.buzzsprout.com/1/2/chapters.json" type="application/json+chapters"/><itunes:duration>721</itunes:duration>`,
  ),
  libsyn: rss(
    `<title>Low tide</title><itunes:title>Low tide</itunes:title>${day}<guid isPermaLink="false">${raw('abc')}</guid><link>${raw('https://e.example/low')}</link><itunes:image href="https://static.libsyn.com/p/assets/a.jpg"/><description>${raw('<p>The sea goes out.</p>')}</description><content:encoded>${raw('<p>The sea goes out.</p>')}</content:encoded><enclosure length="9" type="audio/mpeg" url="https://traffic.libsyn.com/secure/a/low.mp3?dest-id=1"/><itunes:duration>12:01</itunes:duration><itunes:keywords>tide,sea</itunes:keywords><itunes:subtitle>${raw('The sea goes out.')}</itunes:subtitle>`,
  ),
  substack: rss(
    `<title>${raw('Low tide')}</title><description>${raw('Why the sea goes')}</description><link>https://ada.substack.com/p/low</link><guid isPermaLink="false">https://ada.substack.com/p/low</guid><dc:creator>${raw('Ada')}</dc:creator>${day}<enclosure url="https://substack-post-media.s3.amazonaws.com/a.jpeg" length="0" type="image/jpeg"/><content:encoded>${raw('<p>The sea goes out.</p><p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="https://ada.substack.com/subscribe"><span>Subscribe now</span></a></p><div class="subscription-widget-wrap"><p>Thanks for reading!</p></div>')}</content:encoded>`,
  ),
  medium: rss(
    `<title>${raw('Low tide')}</title><link>https://medium.com/@ada/low-1?source=rss-2------2</link><guid isPermaLink="false">https://medium.com/p/1</guid><category>${raw('tide')}</category><dc:creator>${raw('Ada')}</dc:creator>${day}<atom:updated>2026-03-11T09:30:00.000Z</atom:updated><content:encoded>${raw('<figure><img alt="A beach" src="https://cdn-images-1.medium.com/max/1024/1.jpeg" /></figure><p>The sea goes out.</p><img src="https://medium.com/_/stat?event=post.clientViewed&referrerSource=full_rss&postId=1" width="1" height="1" alt="">')}</content:encoded>`,
  ),
  ghost: rss(
    `<title>${raw('Low tide')}</title><description>${raw('Why the sea goes')}</description><link>https://e.example/low/</link><guid isPermaLink="false">65f</guid><category>${raw('Sea')}</category><dc:creator>${raw('Ada')}</dc:creator>${day}<media:content url="https://e.example/content/images/a.jpg" medium="image"/><content:encoded>${raw('<img src="https://e.example/content/images/a.jpg" alt="Low tide"><p>The sea goes out.</p>')}</content:encoded>`,
  ),
  jekyll: atom(
    '<title type="html">Low tide</title><link href="https://e.example/low.html" rel="alternate" type="text/html" title="Low tide"/><published>2026-03-10T09:30:00+00:00</published><updated>2026-03-10T09:30:00+00:00</updated><id>https://e.example/low</id><content type="html" xml:base="https://e.example/low.html">&lt;p&gt;The sea goes out.&lt;/p&gt;</content><author><name>Ada</name></author><category term="Sea"/><category term="tide"/><summary type="html">Why the sea goes</summary><media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="https://e.example/a.jpg"/><media:content medium="image" url="https://e.example/a.jpg" xmlns:media="http://search.yahoo.com/mrss/"/>',
  ),
  hugo: rss(
    `<title>Low tide</title><link>https://e.example/low/</link><pubDate>Tue, 10 Mar 2026 09:30:00 +0000</pubDate><guid>https://e.example/low/</guid><description>&lt;p&gt;The sea goes out.&lt;/p&gt;</description>`,
  ),
  hexo: atom(
    '<title>Low tide</title><link href="https://e.example/low/"/><id>https://e.example/low/</id><published>2026-03-10T09:30:00.000Z</published><updated>2026-03-11T09:30:00.000Z</updated><content type="html"><![CDATA[<p>The sea goes out.</p>]]></content><summary type="html"><![CDATA[<p>Why the sea goes</p>]]></summary><category term="Sea" scheme="https://e.example/categories/Sea/"/><category term="tide" scheme="https://e.example/tags/tide/"/>',
  ),
  pelican: atom(
    '<title>Low tide</title><link href="https://e.example/low.html" rel="alternate"></link><published>2026-03-10T09:30:00+00:00</published><updated>2026-03-10T09:30:00+00:00</updated><author><name>Ada</name></author><id>tag:e.example,2026-03-10:/low.html</id><summary type="html">&lt;p&gt;Why the sea goes&lt;/p&gt;</summary><content type="html">&lt;p&gt;The sea goes out.&lt;/p&gt;</content><category term="Sea"></category><category term="tide"></category>',
  ),
  blogger: atom(
    '<id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-03-10T09:30:00.001-05:00</published><updated>2026-03-11T09:30:00.123-05:00</updated><category scheme="http://www.blogger.com/atom/ns#" term="Sea"/><title type="text">Low tide</title><content type="html">&lt;div class="separator"&gt;&lt;a href="https://blogger.googleusercontent.com/img/a/s1600/a.jpg"&gt;&lt;img border="0" src="https://blogger.googleusercontent.com/img/a/s320/a.jpg" alt="A beach"/&gt;&lt;/a&gt;&lt;/div&gt;The sea goes out.</content><link rel="replies" type="application/atom+xml" href="https://e.example/feeds/2/comments/default" title="Post Comments"/><link rel="edit" href="https://www.blogger.com/feeds/1/posts/default/2"/><link rel="self" href="https://www.blogger.com/feeds/1/posts/default/2"/><link rel="alternate" type="text/html" href="https://e.example/2026/03/low.html" title="Low tide"/><author><name>Ada</name><uri>http://www.blogger.com/profile/1</uri><email>noreply@blogger.com</email></author><media:thumbnail url="https://blogger.googleusercontent.com/img/a/s72-c/a.jpg" height="72" width="72"/><thr:total>0</thr:total>',
  ),
  movabletype: atom(
    '<title>Low tide</title><link rel="alternate" type="text/html" href="https://e.example/2026/03/low.html" /><id>tag:e.example,2026:/blog//1.2</id><published>2026-03-10T09:30:00Z</published><updated>2026-03-11T09:30:00Z</updated><summary><![CDATA[Why the sea goes...]]></summary><author><name>Ada</name></author><category term="Sea" scheme="http://www.sixapart.com/ns/types#category" /><category term="tide" label="tide" scheme="http://www.sixapart.com/ns/types#tag" /><content type="html" xml:lang="en" xml:base="https://e.example/"><![CDATA[<p>The sea goes out.</p>\n]]></content>',
  ),
  octopress: atom(
    '<title type="html"><![CDATA[Low tide]]></title><link href="https://e.example/blog/2026/03/10/low/"/><updated>2026-03-10T09:30:00+00:00</updated><id>https://e.example/blog/2026/03/10/low</id><category term="Sea" /><content type="html"><![CDATA[<p>The sea goes out.</p>]]></content>',
  ).replace('<entry>', '<author><name><![CDATA[Ada]]></name></author><entry>'),
  eleventyatom: atom(
    '<title>Low tide</title><link href="https://e.example/blog/low/" /><updated>2026-03-10T09:30:00Z</updated><id>https://e.example/blog/low/</id><content type="html">&lt;p&gt;The sea goes out.&lt;/p&gt;\n</content>',
  ).replace('<entry>', '<author><name>Ada</name></author><entry>'),
  eleventyrss: rss(
    `<title>Low tide</title><link>https://e.example/blog/low/</link><description>&lt;p&gt;The sea goes out.&lt;/p&gt;</description>${day}<dc:creator>Ada</dc:creator><guid>https://e.example/blog/low/</guid>`,
  ),
  eleventyjson: JSON.stringify({
    ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Tide', language: 'en' },
    ...{ home_page_url: 'https://e.example/', feed_url: 'https://e.example/feed.json' },
    authors: [{ name: 'Ada' }],
    items: [
      {
        ...{ id: 'https://e.example/blog/low/', url: 'https://e.example/blog/low/' },
        ...{ title: 'Low tide', content_html: '<p>The sea goes out.</p>\n' },
        date_published: '2026-03-10T09:30:00Z',
      },
    ],
  }),
  astro: rss(
    `<title>Low tide</title><link>https://e.example/blog/low/</link><guid isPermaLink="true">https://e.example/blog/low/</guid><description>Why the sea goes</description>${day}<content:encoded>&lt;p&gt;The sea goes out.&lt;/p&gt;</content:encoded><category>Sea</category><category>tide</category><author>ada@e.example (Ada)</author>`,
  ),
  gatsby: rss(
    `<title>${raw('Low tide')}</title><description>${raw('The sea goes out.')}</description><link>https://e.example/low/</link><guid isPermaLink="false">https://e.example/low/</guid>${day}<content:encoded>&lt;p&gt;The sea goes out.&lt;/p&gt;</content:encoded>`,
  ),
  nextrss: rss(
    `<title>${raw('Low tide')}</title><link>https://e.example/low</link><guid isPermaLink="false">https://e.example/low</guid>${day}<description>${raw('Why the sea goes')}</description><content:encoded>${raw('<p>The sea goes out.</p>')}</content:encoded><author>ada@e.example (Ada)</author><enclosure url="https://e.example/a.png" length="0" type="image/png"/>`,
  ),
  nextatom: atom(
    '<title type="html"><![CDATA[Low tide]]></title><id>https://e.example/low</id><link href="https://e.example/low"/><link rel="enclosure" href="https://e.example/a.png" type="image/png" length="0"/><updated>2026-03-10T09:30:00.000Z</updated><summary type="html"><![CDATA[Why the sea goes]]></summary><content type="html"><![CDATA[<p>The sea goes out.</p>]]></content><author><name>Ada</name><email>ada@e.example</email><uri>https://e.example/ada</uri></author>',
  ),
  nextjson: JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    ...{ title: 'Tide', home_page_url: 'https://e.example/', author: { name: 'Site' } },
    items: [
      {
        ...{ id: 'https://e.example/low', content_html: '<p>The sea goes out.</p>' },
        ...{ url: 'https://e.example/low', title: 'Low tide', summary: 'Why the sea goes' },
        ...{ image: 'https://e.example/a.png', date_modified: '2026-03-10T09:30:00.000Z' },
        author: { name: 'Ada', url: 'https://e.example/ada' },
      },
    ],
  }),
  transistor: rss(
    `<title>Low tide</title><itunes:title>Low tide</itunes:title><itunes:episode>2</itunes:episode><podcast:episode>2</podcast:episode><guid isPermaLink="false">5a-5b</guid><link>https://share.transistor.fm/s/1</link><description>${raw('<p>The sea goes out.</p>')}</description><content:encoded>${raw('<p>The sea goes out.</p>')}</content:encoded>${day}<author>Ada</author><enclosure url="https://media.transistor.fm/1/2.mp3" length="9" type="audio/mpeg"/><itunes:author>Ada</itunes:author><itunes:image href="https://img.transistor.fm/a.jpg"/><itunes:duration>721</itunes:duration><itunes:summary>${raw('<p>The sea goes out.</p>')}</itunes:summary><itunes:keywords>tide, sea</itunes:keywords><itunes:explicit>No</itunes:explicit><podcast:transcript url="https://share.transistor.fm/s/1/transcript.txt" type="text/plain"/><podcast:transcript url="https://share.transistor.fm/s/1/transcript.srt" type="application/x-subrip" rel="captions"/><podcast:chapters url="https://share.transistor.fm/s/1/chapters.json" type="application/json+chapters"/>`,
  ),
  nikola: rss(
    `<title>Low tide</title><link>https://e.example/low/</link><dc:creator>Ada</dc:creator><description>&lt;div&gt;&lt;p&gt;The sea goes out.&lt;/p&gt;&lt;/div&gt;</description><category>tide</category><guid>https://e.example/low/</guid>${day}`,
  ),
  gitlab: atom(
    '<id>tag:gitlab.example,2026-03-10:1</id><link href="https://gitlab.example/a/b/-/releases/v1"/><title>v1</title><updated>2026-03-10T09:30:00Z</updated><author><name>Ada</name><email></email></author><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The sea goes out.</p></div></summary>',
  ),
  zola: atom(
    '<title>Low tide</title><published>2026-03-10T00:00:00+00:00</published><updated>2026-03-10T00:00:00+00:00</updated><author><name>Unknown</name></author><link rel="alternate" type="text/html" href="https://e.example/low/"/><id>https://e.example/low/</id><content type="html" xml:base="https://e.example/low/">&lt;p&gt;The sea goes out.&lt;/p&gt;</content>',
  ),
  podbean: rss(
    `<title>Low tide</title><itunes:title>Low tide</itunes:title><link>https://ada.podbean.com/e/low/</link><comments>https://ada.podbean.com/e/low/#comments</comments>${day}<guid isPermaLink="false">ada.podbean.com/1</guid><description>${raw('<p>The sea goes out.</p>')}</description><content:encoded>${raw('<p>The sea goes out.</p>')}</content:encoded><enclosure url="https://mcdn.podbean.com/low.mp3" length="9" type="audio/mpeg"/><itunes:summary>${raw('The sea goes out.')}</itunes:summary><itunes:author>Ada</itunes:author><itunes:block>No</itunes:block>`,
  ),
}

function read(source: string) {
  const { articles } = articlesFromFeed(source, { url: 'https://e.example/feed' })
  const [
    {
      authors = [],
      category,
      image,
      media = [],
      publishedAt,
      sections,
      summary,
      tags,
      title,
      updatedAt,
      url,
    },
  ] = articles as never as [Record<string, unknown>]
  return {
    url,
    title,
    date: publishedAt,
    updatedAt,
    authors: (authors as { name: string }[]).map(({ name }) => name),
    summary,
    image,
    category,
    tags,
    media,
    text: [...JSON.stringify(sections).matchAll(/"(?:value|content|alt)":"([^"]+)"/g)]
      .map(([, text = '']) => text.trim())
      .filter(Boolean)
      .join(' '),
  }
}

const usual = {
  url: 'https://e.example/low',
  title: 'Low tide',
  authors: ['Ada'],
  summary: 'The sea goes out.',
  text: 'The sea goes out.',
  media: [],
}

/** What is read of each, but for what is as usual. */
const readings: Record<string, Record<string, unknown>> = {
  youtube: {
    url: 'https://www.youtube.com/watch?v=abc12345678',
    updatedAt: '2026-03-11T09:30:00+00:00',
    image: {
      url: 'https://i2.ytimg.com/vi/abc12345678/hqdefault.jpg',
      alt: '',
      width: 480,
      height: 360,
    },
    text: 'The sea goes out.\\n\\nIt comes back at six.',
  },
  reddit: {
    url: 'https://www.reddit.com/r/tides/comments/x/',
    authors: ['/u/ada'],
    category: { name: 'r/tides', slug: 'tides' },
    text: 'The sea goes out. submitted by /u/ada [link] [comments]',
  },
  vimeo: {
    url: 'https://vimeo.com/1',
    image: { url: 'https://i.vimeocdn.com/1_960.jpg', alt: '', width: 960, height: 720 },
  },
  discourse: {
    url: 'https://e.example/t/low/1',
    authors: ['ada'],
    category: 'Sea',
    text: 'The sea goes out. 2 posts - 2 participants Read full topic',
  },
  bluesky: {
    url: 'https://bsky.app/profile/ada.example/post/3k',
    title: 'The sea goes out.',
    authors: [],
    text: 'The sea goes out. And comes back.',
  },
  mastodon: {
    url: 'https://m.example/@ada/1',
    title: 'The sea goes out. #tide',
    authors: [],
    summary: 'The sea goes out. #tide',
    image: { url: 'https://m.example/m/1.jpg', alt: 'A beach', mediaType: 'image/jpeg', bytes: 10 },
    category: 'tide',
    text: 'The sea goes out. #tide',
  },
  tumblr: { url: 'https://ada.tumblr.com/post/1', title: 'Photo', authors: [], category: 'tide' },
  github: { url: 'https://github.com/a/b/releases/tag/v1.0', title: 'v1.0', authors: ['ada'] },
  stackexchange: {
    url: 'https://sea.stackexchange.com/questions/1/why',
    title: 'Why is the tide low?',
    updatedAt: '2026-03-11T09:30:00Z',
    category: 'tide',
  },
  googlenews: {
    url: 'https://news.google.com/rss/articles/CBMi?oc=5',
    title: 'Low tide - The Paper',
    authors: [],
    summary: 'Low tide The Paper',
    text: 'Low tide The Paper',
  },
  feedburner: {},
  squarespace: {
    url: 'https://e.example/blog/low',
    image: {
      url: 'https://images.squarespace-cdn.com/a.jpg?format=1500w',
      alt: '',
      width: 1500,
      height: 900,
      caption: 'Low tide',
      mediaType: 'image/jpeg',
    },
    category: 'Sea',
    text: 'The sea goes out. A beach',
  },
  wix: {
    url: 'https://e.example/post/low',
    summary: 'The sea goes out...',
    image: {
      url: 'https://static.wixstatic.com/media/a~mv2.jpg/v1/fit/w_1000,h_667,al_c,q_80/file.png',
      alt: '',
      mediaType: 'image/png',
    },
    category: 'Sea',
    text: 'The sea goes out...',
  },
  webflow: {
    url: 'https://e.example/post/low',
    authors: [],
    image: { url: 'https://cdn.prod.website-files.com/a.jpg', alt: '' },
  },
  hubspot: { category: 'Sea', text: 'A beach The sea goes out.' },
  joomla: { category: 'Sea', text: 'A beach The sea goes out.' },
  typo3: {
    date: '2026-03-10T09:30:00+01:00',
    authors: [],
    image: { url: 'https://e.example/fileadmin/a.jpg', alt: '', mediaType: 'image/jpeg', bytes: 1 },
    category: 'Sea',
  },
  drupal: { authors: ['ada'] },
  microblog: {
    url: 'https://e.example/2026/03/10/low.html',
    title: 'The sea goes out.',
    date: '2026-03-10T09:30:00-05:00',
    authors: [],
    category: 'tide',
    text: 'The sea goes out. A beach',
  },
  rssapp: { image: { url: 'https://e.example/a.jpg', alt: '' } },
  anchor: {
    url: 'https://podcasters.spotify.com/pod/show/a/episodes/Low-e1',
    image: { url: 'https://e.example/a.jpg', alt: '' },
    media: [
      {
        type: 'audio',
        url: 'https://anchor.fm/s/1/podcast/play/1/a.mp3',
        mediaType: 'audio/mpeg',
        bytes: 12345,
        durationSeconds: 721,
      },
    ],
  },
  buzzsprout: {
    url: 'https://www.buzzsprout.com/1/2-low.mp3',
    media: [
      {
        type: 'audio',
        url: 'https://www.buzzsprout.com/1/2-low.mp3',
        mediaType: 'audio/mpeg',
        bytes: 9,
        durationSeconds: 721,
        transcriptUrl: 'https://www.buzzsprout.com/1/2/transcript',
        transcriptType: 'text/html',
        chaptersUrl: 'https://www.buzzsprout.com/1/2/chapters.json',
      },
    ],
  },
  libsyn: {
    authors: [],
    image: { url: 'https://static.libsyn.com/p/assets/a.jpg', alt: '' },
    tags: ['tide', 'sea'],
    media: [
      {
        type: 'audio',
        url: 'https://traffic.libsyn.com/secure/a/low.mp3?dest-id=1',
        mediaType: 'audio/mpeg',
        bytes: 9,
        durationSeconds: 721,
      },
    ],
  },
  substack: {
    url: 'https://ada.substack.com/p/low',
    summary: 'Why the sea goes',
    image: {
      url: 'https://substack-post-media.s3.amazonaws.com/a.jpeg',
      alt: '',
      mediaType: 'image/jpeg',
    },
    text: 'The sea goes out. Subscribe now Thanks for reading!',
  },
  medium: {
    url: 'https://medium.com/@ada/low-1?source=rss-2------2',
    updatedAt: '2026-03-11T09:30:00.000Z',
    category: 'tide',
    text: 'A beach The sea goes out.',
  },
  ghost: {
    url: 'https://e.example/low/',
    summary: 'Why the sea goes',
    image: { url: 'https://e.example/content/images/a.jpg', alt: '' },
    category: 'Sea',
  },
  jekyll: {
    url: 'https://e.example/low.html',
    summary: 'Why the sea goes',
    image: { url: 'https://e.example/a.jpg', alt: '' },
    tags: ['Sea', 'tide'],
  },
  hugo: { url: 'https://e.example/low/', authors: [] },
  hexo: {
    url: 'https://e.example/low/',
    date: '2026-03-10T09:30:00.000Z',
    updatedAt: '2026-03-11T09:30:00.000Z',
    authors: [],
    summary: 'Why the sea goes',
    category: 'Sea',
    tags: ['tide'],
  },
  pelican: {
    url: 'https://e.example/low.html',
    summary: 'Why the sea goes',
    tags: ['Sea', 'tide'],
  },
  blogger: {
    url: 'https://e.example/2026/03/low.html',
    date: '2026-03-10T09:30:00.001-05:00',
    updatedAt: '2026-03-11T09:30:00.123-05:00',
    image: { url: 'https://blogger.googleusercontent.com/img/a/s320/a.jpg', alt: 'A beach' },
    category: 'Sea',
  },
  movabletype: {
    url: 'https://e.example/2026/03/low.html',
    updatedAt: '2026-03-11T09:30:00Z',
    summary: 'Why the sea goes...',
    category: 'Sea',
    tags: ['tide'],
  },
  octopress: { url: 'https://e.example/blog/2026/03/10/low/', tags: ['Sea'] },
  eleventyatom: { url: 'https://e.example/blog/low/' },
  eleventyrss: { url: 'https://e.example/blog/low/' },
  eleventyjson: { url: 'https://e.example/blog/low/' },
  astro: {
    url: 'https://e.example/blog/low/',
    summary: 'Why the sea goes',
    category: 'Sea',
    tags: ['tide'],
  },
  gatsby: { url: 'https://e.example/low/', authors: [] },
  nextrss: {
    summary: 'Why the sea goes',
    image: { url: 'https://e.example/a.png', alt: '', mediaType: 'image/png' },
  },
  nextatom: {
    summary: 'Why the sea goes',
    image: { url: 'https://e.example/a.png', alt: '', mediaType: 'image/png' },
  },
  nextjson: {
    summary: 'Why the sea goes',
    image: { url: 'https://e.example/a.png', alt: '' },
  },
  transistor: {
    url: 'https://share.transistor.fm/s/1',
    image: { url: 'https://img.transistor.fm/a.jpg', alt: '' },
    tags: ['tide', 'sea'],
    media: [
      {
        type: 'audio',
        url: 'https://media.transistor.fm/1/2.mp3',
        mediaType: 'audio/mpeg',
        bytes: 9,
        durationSeconds: 721,
        transcriptUrl: 'https://share.transistor.fm/s/1/transcript.txt',
        transcriptType: 'text/plain',
        chaptersUrl: 'https://share.transistor.fm/s/1/chapters.json',
      },
    ],
  },
  nikola: { url: 'https://e.example/low/', category: 'tide' },
  gitlab: { url: 'https://gitlab.example/a/b/-/releases/v1', title: 'v1' },
  zola: { url: 'https://e.example/low/', date: '2026-03-10T00:00:00+00:00', authors: [] },
  podbean: {
    url: 'https://ada.podbean.com/e/low/',
    media: [
      { type: 'audio', url: 'https://mcdn.podbean.com/low.mp3', mediaType: 'audio/mpeg', bytes: 9 },
    ],
  },
}

test.each(Object.keys(feeds))('what %s writes is read', (name) => {
  const { date, ...reading } = read(feeds[name] ?? '')
  const known: Record<string, unknown> = { date: '2026-03-10T09:30:00Z', ...readings[name] }
  const { date: other, ...expected } = known
  expect(JSON.parse(JSON.stringify(reading))).toEqual({ ...usual, ...expected })
  expect(Date.parse(String(date))).toBe(Date.parse(String(other)))
})
