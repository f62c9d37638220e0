export type { ActivityArticleOptions } from './activity-article-options.ts'
export type { ActorOptions } from './actor-options.ts'
export { answerWebFinger, type WebFingerAnswer } from './answer-web-finger.ts'
export { type ActivityOptions, articleToActivity } from './article-to-activity.ts'
export { articleToActivityArticle } from './article-to-activity-article.ts'
export { type AuthorActorOptions, authorToActor } from './author-to-actor.ts'
export { feedToActor } from './feed-to-actor.ts'
export { feedToOutbox, type Outbox, type OutboxOptions, type OutboxPage } from './feed-to-outbox.ts'
export type { HashtagOptions } from './hashtags-of.ts'
export type {
  Activity,
  ActivityArticle,
  ActivityAuthor,
  ActivityHashtag,
  ActivityImage,
  ActivityLink,
  ActivityMedia,
  ActivityPreview,
  Actor,
  Tombstone,
} from './object-types.ts'
export { activityArticleRenderer, renderActivityArticle } from './render-activity-article.ts'
export { type TombstoneOptions, tombstone } from './tombstone.ts'
export { type WebFinger, webFinger } from './web-finger.ts'
