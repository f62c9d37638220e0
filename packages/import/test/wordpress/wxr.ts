/** An item of an export, as a test says what of it matters. */
export interface TestItem {
  id?: number
  type?: string
  status?: string
  title?: string
  link?: string
  guid?: string
  content?: string
  excerpt?: string
  creator?: string
  date?: string
  gmt?: string
  modified?: string
  modifiedGmt?: string
  password?: string
  sticky?: boolean
  parent?: number
  terms?: readonly (readonly [domain: string, nicename: string, name: string])[]
  meta?: readonly (readonly [key: string, value: string])[]
  attachment?: string
  /** Further elements, as they stand there. */
  more?: string
}

/** An export of WordPress with the items, as its exporter writes it. */
export function wxr(items: readonly TestItem[], channel: string = authors): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/"
>
<channel>
	<title>Mill &#38; Weir</title>
	<link>https://mill.example</link>
	<description>Notes from the river</description>
	<language>en-GB</language>
	<wp:wxr_version>1.2</wp:wxr_version>
	<wp:base_site_url>https://mill.example</wp:base_site_url>
	<wp:base_blog_url>https://mill.example</wp:base_blog_url>
${channel}
	<generator>https://wordpress.org/?v=6.5.5</generator>
${items.map(itemXml).join('\n')}
</channel>
</rss>
`
}

/** Two authors: logins `ivy.login` and `oak`. */
const authors: string = [
  author('ivy.login', 'ivy@mill.example', 'Ivy R. Miller'),
  author('oak', 'oak@mill.example', 'Oak &amp; Sons'),
].join('\n')

/** An author of the channel. */
export function author(login: string, email: string, name: string): string {
  return `<wp:author><wp:author_id>2</wp:author_id><wp:author_login>${cdata(login)}</wp:author_login><wp:author_email>${cdata(email)}</wp:author_email><wp:author_display_name>${cdata(name)}</wp:author_display_name><wp:author_first_name>${cdata('')}</wp:author_first_name><wp:author_last_name>${cdata('')}</wp:author_last_name></wp:author>`
}

/** A function that opens an export anew, in parts that end anywhere. */
export function source(text: string, size = 1000): () => Iterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return function* () {
    for (let start = 0; start < bytes.length; start += size)
      yield bytes.subarray(start, start + size)
  }
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

function itemXml(item: TestItem): string {
  const { id = 1, date = '2026-03-10 10:30:00', gmt = '2026-03-10 09:30:00' } = item
  const link = item.link ?? `https://mill.example/2026/03/post-${id}/`
  const terms = (item.terms ?? []).map(
    ([domain, nicename, name]) =>
      `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`,
  )
  const meta = (item.meta ?? []).map(
    ([key, value]) =>
      `<wp:postmeta>\n<wp:meta_key>${cdata(key)}</wp:meta_key>\n<wp:meta_value>${cdata(value)}</wp:meta_value>\n</wp:postmeta>`,
  )
  return `<item>
		<title>${cdata(item.title ?? `Post ${id}`)}</title>
		<link>${link}</link>
		<dc:creator>${cdata(item.creator ?? 'ivy.login')}</dc:creator>
		<guid isPermaLink="false">${item.guid ?? `https://mill.example/?p=${id}`}</guid>
		<description></description>
		<content:encoded>${cdata(item.content ?? '')}</content:encoded>
		<excerpt:encoded>${cdata(item.excerpt ?? '')}</excerpt:encoded>
		<wp:post_id>${id}</wp:post_id>
		<wp:post_date>${cdata(date)}</wp:post_date>
		<wp:post_date_gmt>${cdata(gmt)}</wp:post_date_gmt>
		<wp:post_modified>${cdata(item.modified ?? date)}</wp:post_modified>
		<wp:post_modified_gmt>${cdata(item.modifiedGmt ?? gmt)}</wp:post_modified_gmt>
		<wp:status>${cdata(item.status ?? 'publish')}</wp:status>
		<wp:post_parent>${item.parent ?? 0}</wp:post_parent>
		<wp:post_type>${cdata(item.type ?? 'post')}</wp:post_type>
		<wp:post_password>${cdata(item.password ?? '')}</wp:post_password>
		<wp:is_sticky>${item.sticky ? 1 : 0}</wp:is_sticky>
		${item.attachment ? `<wp:attachment_url>${cdata(item.attachment)}</wp:attachment_url>` : ''}
		${terms.join('\n')}
		${meta.join('\n')}
		${item.more ?? ''}
	</item>`
}
