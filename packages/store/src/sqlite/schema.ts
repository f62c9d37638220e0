/** How the tables are made, step by step; the number of a step is the version of the schema after it. */
export const steps: readonly string[] = [
  `create table standfirst_state (epoch text not null, revision integer not null) strict;
  insert into standfirst_state values (lower(hex(randomblob(16))), 0);
  create table standfirst_articles (
    place integer primary key,
    id text not null unique,
    url text not null,
    revision integer not null unique,
    status text not null,
    published integer not null,
    seen integer not null,
    format integer not null,
    article text not null
  ) strict;
  create unique index standfirst_addresses on standfirst_articles (url) where status <> 'deleted';
  create index standfirst_order on standfirst_articles (published, place);
  create table standfirst_facets (
    facet text not null,
    place integer not null,
    primary key (facet, place)
  ) strict, without rowid;
  create index standfirst_facets_of on standfirst_facets (place);`,
  // Terms are made by us, so that all stores find the same: the tokenizer only parts them at spaces.
  `create virtual table standfirst_terms using fts5 (
    title, tags, summary, text,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
  );`,
]
