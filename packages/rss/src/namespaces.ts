/** The vocabularies that the feed's elements may be of, by prefix. */
export const namespaces: Record<
  'atom' | 'content' | 'dc' | 'dcterms' | 'fh' | 'itunes' | 'media' | 'podcast' | 'source' | 'sy',
  string
> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  fh: 'http://purl.org/syndication/history/1.0',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  podcast: 'https://podcastindex.org/namespace/1.0',
  source: 'https://source.scripting.com/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
}
