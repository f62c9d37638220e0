import { type Article, defineArticle } from '@standfirst/core'
import { desk, publisher, related, section } from './publication.ts'

/** The article that this project began with, with every part of its page. */
export const insight: Article = defineArticle({
  url: 'https://learnijoy.example/insights/anthropic-accuses-alibaba/',
  type: 'news',
  language: 'en',
  title: 'Anthropic Accuses Alibaba of Illicitly Extracting Claude AI Capabilities',
  summary:
    'Anthropic has publicly stated that Alibaba illicitly extracted capabilities from its Claude AI model, raising concerns about intellectual property in AI development.',
  authors: [desk],
  publisher,
  publishedAt: '2026-11-20T08:00:00+00:00',
  category: section,
  tags: ['AI governance', 'Intellectual property'],
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
        'Stay informed on evolving legal precedents and regulatory frameworks concerning AI intellectual property.',
        'Conduct internal audits to ensure compliance with AI usage policies and prevent accidental data leakage.',
      ],
    },
    // Empty on the page too: legal, warned of, and left out of every output.
    { kind: 'audience', items: [] },
    {
      kind: 'takeaways',
      items: [
        'AI intellectual property protection is a growing concern for developers.',
        'Companies must secure their AI models against unauthorized extraction of capabilities.',
        'Legal disputes over AI IP are becoming more common.',
        'This incident could influence future AI governance and industry practices.',
      ],
    },
    {
      kind: 'originalPost',
      author: 'htrp',
      platform: 'X',
      url: 'https://x.com/htrp/status/1',
      quote: '"Anthropic says Alibaba illicitly extracted Claude AI model capabilities"',
    },
    {
      kind: 'callToAction',
      content: "Turn these trends into skills with Learnijoy's hands-on AI & tech courses.",
      link: { label: 'Explore courses', url: '/courses' },
    },
  ],
  related,
})
