import type { AuthorInput, CategoryInput, OrganizationInput } from '@standfirst/core'

/** Who publishes the insights. */
export const publisher: OrganizationInput = {
  name: 'Learnijoy',
  url: 'https://learnijoy.example/',
}

/** Who writes them. */
export const desk: AuthorInput = {
  type: 'organization',
  name: 'Learnijoy Desk',
  url: 'https://learnijoy.example/about/',
}

/** Where they are filed. */
export const section: CategoryInput = {
  name: 'AI News & Tools',
  slug: 'ai-news-tools',
  url: 'https://learnijoy.example/category/ai-news-tools/',
}

/** The stories under "More in AI News & Tools". */
export const related: { url: string; title: string; summary: string }[] = [
  {
    url: 'https://learnijoy.example/insights/chatgpt-logs-arson-trial/',
    title: 'ChatGPT Logs Used as Evidence in Arson Trial',
    summary:
      'Prosecutors in the Palisades fire trial presented ChatGPT logs as evidence against Jonathan Rinderknecht, who faced arson charges. The logs revealed his queries about generating fire images, expressions of anger, and discussions about culpability for fires.',
  },
  {
    url: 'https://learnijoy.example/insights/ai-usage-transparency/',
    title: 'Proposing AI Usage Transparency for Credible Commentary',
    summary:
      "The author suggests a requirement for individuals and organizations to publish their percentage of frontier AI usage at work and personal usage. This transparency would establish credibility before commenting on AI's utility.",
  },
  {
    url: 'https://learnijoy.example/insights/mcp-and-a2a/',
    title: 'MCP and A2A Protocols Standardize Agentic Internet Development',
    summary:
      'The Model Context Protocol (MCP) and Agent-to-Agent (A2A) Protocol are standardizing how AI agents discover tools, call services, and coordinate across systems. Understanding these protocols is crucial for developers building agent-compatible infrastructure.',
  },
]
