/** A field of an article that metadata states; tags one by one, or in one text parted by commas. */
export type MetaField =
  | 'title'
  | 'summary'
  | 'authors'
  | 'published'
  | 'updated'
  | 'image'
  | 'alt'
  | 'publisher'
  | 'category'
  | 'tags'
  | 'tagLists'
  | 'language'
  | 'copyright'

/**
 * The names under which pages state a field in their head, the surest first: Open Graph and `article:*`
 * (ogp.me), X cards, Dublin Core, Highwire (`citation_*`, as journals have it), Parse.ly, Sailthru, and
 * what older newsrooms use.
 */
export const metaNames: Readonly<Record<MetaField, readonly string[]>> = {
  title: [
    ...['og:title', 'twitter:title', 'citation_title', 'dc.title', 'dcterms.title', 'headline'],
    ...['parsely-title', 'sailthru.title', 'hdl'],
  ],
  summary: [
    ...['og:description', 'description', 'twitter:description', 'dc.description'],
    ...['dcterms.description', 'dcterms.abstract', 'sailthru.description'],
  ],
  authors: [
    ...['author', 'authors', 'article:author', 'og:article:author', 'citation_author'],
    ...[
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
      'article:author_name',
      'byl',
    ],
    ...['cxenseparse:author', 'rbauthors', 'shareaholic:article_author_name'],
  ],
  published: [
    ...['article:published_time', 'article:published', 'og:article:published_time'],
    ...['datepublished', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date'],
    ...['citation_online_date', 'citation_date', 'dcterms.issued', 'dc.date.issued'],
    ...['dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'date', 'pubdate'],
    ...['publishdate', 'publish-date', 'publish_date', 'publication_date', 'published-date'],
    ...[
      'originalpublicationdate',
      'displaydate',
      'ptime',
      'article.published',
      'rnews:datepublished',
    ],
    ...[
      'cxenseparse:recs:publishtime',
      'shareaholic:article_published_time',
      'dcterms.dateaccepted',
    ],
  ],
  updated: [
    ...['article:modified_time', 'article:modified', 'og:article:modified_time', 'og:updated_time'],
    ...['datemodified', 'dcterms.modified', 'dc.date.modified', 'article.updated', 'lastmod'],
    ...['last-modified', 'utime', 'revised', 'shareaholic:article_modified_time'],
  ],
  image: [
    ...['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'],
    ...['parsely-image-url', 'sailthru.image.full', 'sailthru.image.thumb', 'thumbnail'],
  ],
  alt: ['twitter:image:alt'],
  publisher: [
    ...['og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher'],
    ...['application-name'],
  ],
  category: ['article:section', 'parsely-section', 'sailthru.vertical'],
  tags: ['article:tag', 'og:article:tag', 'citation_keywords', 'dc.subject', 'dcterms.subject'],
  tagLists: ['parsely-tags', 'sailthru.tags', 'news_keywords', 'keywords'],
  language: ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'],
  copyright: ['dc.rights', 'dcterms.rights', 'copyright'],
}
