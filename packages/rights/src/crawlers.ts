import type { AiPermissions } from '@standfirst/core'

/** A crawler of an AI product. */
export interface Crawler {
  /** Product token, as in a `User-agent` line of robots.txt. */
  agent: string
  operator: string
  /** What its operator says that it collects pages for. */
  purpose: keyof AiPermissions
}

/** Crawlers that were known at a date. */
export interface CrawlerList {
  /** Day on which they were compared with lists that others keep: `2026-11-26`. */
  date: string
  crawlers: readonly Crawler[]
}

/**
 * The crawlers of AI products by purpose, gathered from public lists. Operators add and rename them,
 * and what they publish themselves counts: replace the list by one of your own where it has aged.
 *
 * `search`: shows pages in results, with a link. `input`: fetches a page to answer a question.
 * `train`: collects texts for models; `Google-Extended` and `Applebot-Extended` fetch nothing
 * themselves, and tell what may be done with what others fetch.
 */
export const knownCrawlers: CrawlerList = {
  date: '2026-11-26',
  crawlers: [
    { agent: 'OAI-SearchBot', operator: 'OpenAI', purpose: 'search' },
    { agent: 'Claude-SearchBot', operator: 'Anthropic', purpose: 'search' },
    { agent: 'PerplexityBot', operator: 'Perplexity', purpose: 'search' },
    { agent: 'YouBot', operator: 'You.com', purpose: 'search' },
    { agent: 'ChatGPT-User', operator: 'OpenAI', purpose: 'input' },
    { agent: 'Claude-User', operator: 'Anthropic', purpose: 'input' },
    { agent: 'Perplexity-User', operator: 'Perplexity', purpose: 'input' },
    { agent: 'MistralAI-User', operator: 'Mistral', purpose: 'input' },
    { agent: 'DuckAssistBot', operator: 'DuckDuckGo', purpose: 'input' },
    { agent: 'meta-externalfetcher', operator: 'Meta', purpose: 'input' },
    { agent: 'GPTBot', operator: 'OpenAI', purpose: 'train' },
    { agent: 'ClaudeBot', operator: 'Anthropic', purpose: 'train' },
    { agent: 'Google-Extended', operator: 'Google', purpose: 'train' },
    { agent: 'Applebot-Extended', operator: 'Apple', purpose: 'train' },
    { agent: 'meta-externalagent', operator: 'Meta', purpose: 'train' },
    { agent: 'Amazonbot', operator: 'Amazon', purpose: 'train' },
    { agent: 'CCBot', operator: 'Common Crawl', purpose: 'train' },
    { agent: 'Bytespider', operator: 'ByteDance', purpose: 'train' },
    { agent: 'cohere-training-data-crawler', operator: 'Cohere', purpose: 'train' },
    { agent: 'AI2Bot', operator: 'Ai2', purpose: 'train' },
  ],
}
