export { PublicationError } from '../publication-error.ts'
export { configOf, type ServableConfig } from './config-of.ts'
export { defineConfig } from './define-config.ts'
export type { StandfirstConfig } from './standfirst-config.ts'
