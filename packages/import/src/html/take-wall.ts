import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { attribute, classes, elements, remove, textOf } from './hast.ts'
import { type Line, linesOf } from './lines-of.ts'

type Access = NonNullable<PlainArticleInput['access']>

/**
 * Take what stands in the place of the rest of a text for those who don't pay, or are no members: at its
 * end, or in a box of its own.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives what was left out.
 * @returns Who may read all of it; `undefined` where no such words stand.
 */
export function takeWall(tree: Root, issues: Issue[]): Access | undefined {
  const boxed = takeWallBox(tree, issues)
  const lines = linesOf(tree)
  const last: Line[] = []
  let isAll = true
  for (const line of lines.reverse()) {
    if (line.text === '') continue
    isAll = isOfWall(line)
    if (!isAll) break
    last.unshift(line)
  }
  // Buttons alone are no wall, and a text is more than one.
  if (isAll || !last.some(({ text }) => isWall(text))) return boxed
  for (const { nodes } of last) nodes.forEach(remove)
  return boxed ?? told(last.map(({ text }) => text).join(' '), issues)
}

/** Take such words in a box of their own, inside of a text or below it. */
export function takeWallBox(tree: Root, issues: Issue[]): Access | undefined {
  const boxes = wallsIn(tree)
  const words = boxes.map(textOf).join(' ')
  boxes.forEach(remove)
  return words ? told(words, issues) : undefined
}

function told(words: string, issues: Issue[]): Access {
  const access = accessBy(words)
  issues.push(leftOut(words, access))
  return access
}

function wallsIn(tree: Root): Element[] {
  const found: Element[] = []
  const inside = new Set<Element>()
  for (const one of elements(tree)) {
    if (inside.has(one) || !classes(one).some((name) => boxNames.test(name))) continue
    const text = textOf(one)
    const isHidden = one.properties.hidden === true || unseen.test(attribute(one, 'style') ?? '')
    // Newsrooms call the text itself so, which only payers see.
    if (isHidden || text.length > 600 || !wall.test(text)) continue
    found.push(one)
    for (const inner of elements(one)) inside.add(inner)
  }
  return found
}

const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const boxNames =
  /pay-?wall|reg-?wall|upgrade-cta|metered|(?:subscri(?:be|ption)|member(?:ship)?)s?[-_]+(?:wall|prompt|only|required|notice)|restricted[-_]content|content[-_]restricted|pmpro_content_message|mepr-unauthorized|rcp_restricted/i

function isOfWall({ links, text }: Line): boolean {
  return (
    isWall(text) || (text.length <= 60 && (links.length > 0 || text.length <= 40) && way.test(text))
  )
}

/** Whether a line says that a text goes on for some alone. */
export function isWall(text: string): boolean {
  return text.length <= 300 && wall.test(text)
}

/** What says that a text goes on for some alone, in the languages of most such pages. */
const wall = new RegExp(
  [
    String.raw`^(?:please |to continue,? )?(?:subscribe|sign (?:up|in)|log ?in|register|create an?|join|become an?|upgrade|start your)\b.{0,80}\b(?:to|and) (?:read|continue|keep|unlock|access|see|view|get (?:full )?access)\b`,
    String.raw`^(?:continue|keep) reading (?:with|by|for|this)\b`,
    String.raw`\bto (?:continue|keep|go on) reading\b.{0,60}\b(?:subscri|sign|log|regist|account|trial|member)`,
    String.raw`\b(?:this|the (?:rest|remainder) of this|the full) (?:post|article|story|content|page|issue|episode|newsletter)\b.{0,40}\b(?:for|to|by)\b.{0,24}\b(?:subscribers|members|supporters|patrons)\b`,
    String.raw`^(?:this )?(?:for )?(?:paid|paying|premium|registered)?\s?(?:subscribers?|members?)[- ]only\b.{0,40}$`,
    String.raw`\bavailable to \w{0,20} ?members only\b`,
    String.raw`\b(?:reached|used|read) (?:your|all|the) .{0,40}\bfree (?:articles|stories)\b|\bfree (?:articles|stories) (?:left|remaining)\b`,
    String.raw`^already (?:an?|have|subscribed)\b.{0,60}\b(?:subscriber|member|account|subscription|log ?in|sign in)\b`,
    String.raw`\b(?:nur|exklusiv) für .{0,30}(?:abonnent|mitglied|leser mit)|^(?:jetzt )?(?:abonnieren|anmelden|registrieren) (?:und|um) .{0,40}(?:weiter|lesen)|^weiterlesen mit\b|^(?:sie haben |schon |bereits ).{0,30}(?:abo\b|abonnent|konto).{0,40}$`,
    'réservée? (?:aux|à nos) (?:abonnés|membres)|^(?:abonnez-vous|connectez-vous|inscrivez-vous) .{0,30}(?:lire|poursuivre|continuer)|^déjà abonné|^il vous reste .{0,30}à lire',
    '^(?:suscríbete|regístrate|inicia sesión) .{0,30}(?:leer|leyendo)|(?:exclusivo|solo) para (?:suscriptores|assinantes)|^¿?ya eres suscriptor',
    '^(?:abbonati|accedi|registrati) .{0,30}(?:leggere|continuare)|(?:riservat[oa]|solo) (?:agli|per gli) abbonati|^sei già abbonato',
    '^(?:assine|cadastre-se|faça login) .{0,30}(?:ler|lendo)|^já é assinante|(?:alleen|exclusief) voor (?:abonnees|leden)|^al abonnee|^(?:abonneer|log in) .{0,30}(?:lezen)',
  ].join('|'),
  'iu',
)

/** What leads in, beside such words. */
const way =
  /^(?:subscribe|subscriptions?|sign (?:in|up)|log ?in|register|join|upgrade|start|try|see|view|unlock|or\b|continue|become|get|already|not now|abonn|anmelden|jetzt|einloggen|se connecter|connectez|s['’]abonner|suscr|inici|accedi|abbonati|assin|entrar|inloggen)/i

function accessBy(text: string): Access {
  const isPaid =
    /\b(?:paid|paying|premium|trial|upgrade|subscri|supporter|patron|abon|abo\b|suscr[ií]|abbon|assin)/i
  const isFree = /\bfree (?:account|articles|stories|subscribers)\b|\bcreate an account\b|\bregist/i
  return isPaid.test(text.replace(/free subscribers/gi, '')) && !isFree.test(text)
    ? 'paid'
    : 'metered'
}

function leftOut(text: string, access: Access): Issue {
  return problem(
    'for-members',
    ['access'],
    `Found ${shown(text)} in the place of the rest of a text, expected all of it`,
    `the words were left out, and the article has the access \`${access}\``,
    'Read it as somebody who may see all of it, or set `access` to `free`, if everyone may.',
  )
}
