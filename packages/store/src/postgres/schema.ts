/**
 * How the tables of a schema are made, step by step; the number of a step is the version of the schema
 * after it.
 *
 * @param schema - Its name: letters, digits and `_`.
 */
export function steps(schema: string): readonly string[] {
  return [
    `create table ${schema}.state (epoch text not null, revision bigint not null);
    insert into ${schema}.state values (replace(gen_random_uuid()::text, '-', ''), 0);
    create table ${schema}.articles (
      place bigint generated always as identity primary key,
      id text not null unique,
      url text not null,
      revision bigint not null unique,
      status text not null,
      published bigint not null,
      seen boolean not null,
      format integer not null,
      article text not null,
      facets text[] not null
    );
    create unique index addresses on ${schema}.articles (url) where status <> 'deleted';
    create index in_order on ${schema}.articles (published, place);
    create index facets on ${schema}.articles using gin (facets);`,
    // Terms are made by us, so that all stores find the same: no configuration of PostgreSQL parts them.
    `alter table ${schema}.articles add column terms tsvector;
    create index terms on ${schema}.articles using gin (terms);`,
  ]
}
