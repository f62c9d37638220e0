import process from 'node:process'

const { STANDFIRST_POSTGRES, STANDFIRST_REDIS, STANDFIRST_TEST_ALL } = process.env
const all = STANDFIRST_TEST_ALL === '1'

/** Servers for tests, as `.ci/redis` and `.ci/postgres` start them; the same suite holds for each. */
export const servers: readonly { name: string; url: string; skip: boolean }[] = [
  {
    name: 'Redis',
    url: STANDFIRST_REDIS ?? 'redis://localhost:6379',
    skip: !STANDFIRST_REDIS && !all,
  },
  {
    name: 'PostgreSQL',
    url: STANDFIRST_POSTGRES ?? 'postgresql://localhost',
    skip: !STANDFIRST_POSTGRES && !all,
  },
]
