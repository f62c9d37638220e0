import { type ArticleInput, type Feed, parseFeed } from '@standfirst/core'

/**
 * The feed of the example site.
 *
 * @param origin - Where the site is: `http://localhost:3000`.
 */
export function exampleFeed(origin: string): Feed {
  const publisher = { type: 'organization' as const, name: 'Learnijoy', url: `${origin}/` }
  const category = { name: 'AI News & Tools', slug: 'ai-news-tools' }
  const about = (slug: string, input: Omit<ArticleInput, 'url' | 'language'>): ArticleInput => ({
    url: `${origin}/articles/${slug}`,
    language: 'en',
    type: 'news',
    publisher,
    category,
    ...input,
  })
  return parseFeed({
    title: 'AI News & Tools',
    description: 'What happened in AI, why it matters, and what to do about it.',
    url: `${origin}/`,
    language: 'en',
    publisher,
    articles: [
      about('anthropic-accuses-alibaba', {
        title: 'Anthropic Accuses Alibaba of Illicitly Extracting Claude AI Capabilities',
        summary:
          'Anthropic has publicly stated that Alibaba illicitly extracted capabilities from its Claude AI model, raising concerns about intellectual property in AI development.',
        authors: [{ name: 'The Learnijoy desk', type: 'organization' }],
        publishedAt: '2026-11-23T09:30:00Z',
        tags: ['Claude', 'intellectual property'],
        related: [
          {
            url: 'chatgpt-logs-as-evidence',
            title: 'ChatGPT Logs Used as Evidence in Arson Trial',
          },
        ],
        sections: [
          {
            kind: 'whyItMatters',
            content:
              'This incident highlights critical intellectual property and security concerns in the AI industry, impacting how companies protect their models and manage partnerships, and potentially influencing future AI regulation.',
          },
          {
            kind: 'steps',
            items: [
              'Review current intellectual property protection strategies for AI models and data.',
              'Strengthen contractual agreements with partners regarding AI model usage and data access.',
              'Investigate advanced techniques for watermarking or tracking AI model outputs to detect unauthorized use.',
            ],
          },
          {
            kind: 'audience',
            items: ['AI developers', 'Legal teams'],
          },
          {
            kind: 'takeaways',
            items: [
              'AI intellectual property protection is a growing concern for developers.',
              'Companies must secure their AI models against unauthorized extraction of capabilities.',
            ],
          },
          {
            kind: 'originalPost',
            author: { name: 'htrp' },
            platform: 'X',
            url: 'https://x.com/htrp',
            quote: 'Anthropic says Alibaba illicitly extracted Claude AI model capabilities',
          },
          {
            kind: 'callToAction',
            content: 'Turn these trends into skills with hands-on AI & tech courses.',
            link: { label: 'Explore courses', url: 'https://example.com/courses' },
          },
        ],
      }),
      about('chatgpt-logs-as-evidence', {
        title: 'ChatGPT Logs Used as Evidence in Arson Trial',
        summary:
          'Prosecutors in the Palisades fire trial presented ChatGPT logs as evidence against Jonathan Rinderknecht, who faced arson charges.',
        publishedAt: '2026-11-22T15:00:00Z',
        sections: [
          {
            kind: 'prose',
            content:
              'The logs revealed his queries about generating fire images, expressions of anger, and discussions about culpability for fires.',
          },
        ],
      }),
      about('mcp-and-a2a', {
        title: 'MCP and A2A Protocols Standardize Agentic Internet Development',
        summary:
          'The Model Context Protocol (MCP) and Agent-to-Agent (A2A) Protocol are standardizing how AI agents discover tools, call services, and coordinate across systems.',
        publishedAt: '2026-11-21T08:00:00Z',
        tags: ['MCP', 'A2A'],
        sections: [
          {
            kind: 'prose',
            heading: 'What to know',
            content:
              'Understanding these protocols is crucial for developers building agent-compatible infrastructure.',
          },
        ],
      }),
    ],
  })
}
