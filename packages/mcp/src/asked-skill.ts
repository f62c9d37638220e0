import type { Message } from '@a2a-js/sdk'
import * as z from 'zod'
import type { Skill } from './skills.ts'

/** What a message asks for, or why that can't be told. */
export type Asked = { skill: Skill; input: unknown } | { problem: string }

/**
 * Read what is asked: data with the name of a skill and its input, or text. Of text, an address is read,
 * nothing at all lists the latest articles, and anything else is looked for.
 */
export function askedSkill({ parts }: Pick<Message, 'parts'>, skills: readonly Skill[]): Asked {
  const data = parts.flatMap(({ content }) => (content?.$case === 'data' ? [content.value] : []))
  if (data.length > 0) return askedByData(data[0], skills)
  const text = parts
    .flatMap(({ content }) => (content?.$case === 'text' ? [content.value] : []))
    .join(' ')
    .trim()
  if (text === '') return checked('latest', {}, skills)
  if (/^https?:\S+$/i.test(text)) return checked('read', { url: text }, skills)
  return checked('search', { query: text }, skills)
}

function askedByData(data: unknown, skills: readonly Skill[]): Asked {
  const { skill, ...input } = Object(data) as Record<string, unknown>
  return checked(skill, input, skills)
}

function checked(name: unknown, input: unknown, skills: readonly Skill[]): Asked {
  const skill = skills.find((one) => one.name === name)
  if (!skill) {
    const names = skills.map((one) => `\`${one.name}\``).join(', ')
    return { problem: `Found no \`skill\` that is known, expected one of ${names}.` }
  }
  const result = skill.input.safeParse(input)
  if (!result.success) return { problem: `${skill.title}: ${z.prettifyError(result.error)}` }
  return { skill, input: result.data }
}
