import type { ViteUserConfig } from 'vitest/config'

const include = [
  'packages/*/test/**/*.test.ts',
  'examples/*/test/**/*.test.ts',
  'docs/test/*.test.ts',
  'packaging/test/*.test.ts',
]

/** Files that change what a process has loaded. */
const alone = [
  'packages/cli/test/due-again.test.ts',
  'packages/http/test/changed-while-reading.test.ts',
  'packages/preview/test/highlight.test.ts',
  'packages/queue/test/away.test.ts',
]

/** Tests read the sources of every package, so that they need no build. */
const config: ViteUserConfig = {
  resolve: {
    alias: [
      { find: /^standfirst$/, replacement: `${import.meta.dirname}/packages/cli/src/index.ts` },
      {
        find: /^@standfirst\/markdown\/(fast|html)$/,
        replacement: `${import.meta.dirname}/packages/markdown/src/$1.ts`,
      },
      {
        find: /^@standfirst\/check\/(live|lock|references)$/,
        replacement: `${import.meta.dirname}/packages/check/src/$1.ts`,
      },
      {
        find: /^@standfirst\/email\/compose$/,
        replacement: `${import.meta.dirname}/packages/email/src/compose.ts`,
      },
      {
        find: /^@standfirst\/atproto\/announce$/,
        replacement: `${import.meta.dirname}/packages/atproto/src/announce/index.ts`,
      },
      {
        find: /^@standfirst\/import\/([a-z/-]+)$/,
        replacement: `${import.meta.dirname}/packages/import/src/$1/index.ts`,
      },
      {
        find: /^@standfirst\/publication\/config$/,
        replacement: `${import.meta.dirname}/packages/publication/src/config/index.ts`,
      },
      {
        find: /^@standfirst\/publication\/outputs$/,
        replacement: `${import.meta.dirname}/packages/publication/src/output/index.ts`,
      },
      {
        find: /^@standfirst\/publication\/(text|email|standard-site|activitypub|home|search|opml)$/,
        replacement: `${import.meta.dirname}/packages/publication/src/extension/$1-outputs.ts`,
      },
      {
        find: /^@standfirst\/mcp\/a2a$/,
        replacement: `${import.meta.dirname}/packages/mcp/src/a2a.ts`,
      },
      {
        find: /^@standfirst\/mcp\/stdio$/,
        replacement: `${import.meta.dirname}/packages/mcp/src/stdio.ts`,
      },
      {
        find: /^@standfirst\/http\/(node|notify)$/,
        replacement: `${import.meta.dirname}/packages/http/src/$1/index.ts`,
      },
      {
        find: /^@standfirst\/rights\/web-bot-auth$/,
        replacement: `${import.meta.dirname}/packages/rights/src/web-bot-auth/index.ts`,
      },
      {
        find: /^@standfirst\/(queue|store)\/([a-z0-9]+)$/,
        replacement: `${import.meta.dirname}/packages/$1/src/$2/index.ts`,
      },
      {
        find: /^@standfirst\/publication\/watch$/,
        replacement: `${import.meta.dirname}/packages/publication/src/source/watch-folder.ts`,
      },
      {
        find: /^@standfirst\/([a-z-]+)$/,
        replacement: `${import.meta.dirname}/packages/$1/src/index.ts`,
      },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        // Files share what a process has loaded: all of them take half the time.
        test: { name: 'shared', isolate: false, include, exclude: alone },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    reporters: process.env.CI ? ['dot', ['json', { outputFile: '.ci/results.json' }]] : ['default'],
    setupFiles: ['vitest.seed.ts'],
    // By itself it leaves a processor free for who sits in front of it.
    ...(process.env.CI && { maxWorkers: '100%' }),
    // Far more than any needs: on a busy machine a test takes many times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
}

export default config
