import type { JsonSchema } from './json-schema.ts'

/** A price has a currency, and what is free has none; docs/SPEC.md has the rules on licences. */
export const priceRules: JsonSchema = {
  dependentRequired: { amount: ['currency'], currency: ['amount'] },
  if: { properties: { kind: { enum: ['free', 'attribution'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { amount: false } },
}

/** What is sold is neither denied nor given to all. */
export const saleRules: JsonSchema[] = [sold('training', 'train'), sold('use', 'input')]

function sold(kind: string, use: string): JsonSchema {
  return {
    if: {
      required: ['payment'],
      properties: { payment: { properties: { kind: { const: kind } } } },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { ai: { properties: { [use]: { const: 'conditional' } } } } },
  }
}
