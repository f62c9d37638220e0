import type { Element, Root } from 'hast'
import { attribute, childElements, classes, elements, neighbours, remove, textOf } from './hast.ts'

/**
 * Take words away that pages have for those who hear them alone, where they only say what a link does or
 * repeat what is seen beside them. Where they are all that is said, they stay.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function takeUnseenWords(tree: Root): void {
  const found = elements(tree).filter((one) => isArrow(one) || isUnseen(one))
  if (found.length === 0) return
  const { after, before } = neighbours(tree)
  for (const one of found) {
    if (one.type !== 'element') continue
    if (isArrow(one)) remove(one)
    if (one.type !== 'element' || !isUnseen(one)) continue
    const text = textOf(one)
    const beside = [before.get(one), after.get(one)]
    const isDouble = beside.some((near) => near && textOf(near) === text && isForEyes(near))
    if (isDouble || furniture.test(text)) remove(one)
  }
}

/** The sign that a link leads away. */
function isArrow(one: Element): boolean {
  return (
    /^(?:i|span|sup)$/.test(one.tagName) &&
    classes(one).some((name) => /(?:^|[-_])(?:external|icon)/i.test(name)) &&
    /^[↗⧉⇗➚]\ufe0f?$/u.test(textOf(one))
  )
}

function isUnseen(one: Element): boolean {
  const style = attribute(one, 'style')
  if (classes(one).some((name) => names.test(name))) return true
  return (
    style !== undefined &&
    /(?:^|;)\s*clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]|inset\(\s*(?:50|100)%)/i.test(
      style,
    )
  )
}

/** What is seen, and hidden from those who hear the page. */
function isForEyes(one: Element): boolean {
  return [one, ...childElements(one)].some((each) => attribute(each, 'ariaHidden') === 'true')
}

const names =
  /^(?:is-|u-)?(?:sr-?only|(?:visually|accessibly|a11y)[-_]?hidden|hidden[-_]visually|screen-?readers?(?:-text|-only)?|show-for-sr|(?:mejs-|a-)?offscreen|assistive-text|element-invisible|hide-text|vjs-control-text)(?:-focusable)?$/i

/** What a link, a player or a part of a page says of itself, in the languages of the labels. */
const furniture =
  /^[\s([]*(?:(?:video|audio) player|(?:skip|jump) to .*|.*\b(?:new (?:browser )?(?:tab|window)|extern(?:al|er) (?:link|site|website)|permalink|link to (?:this|the) (?:heading|section)|neue[mnrs]? (?:browser-?)?(?:tab|fenster)|nouvel(?:le)? (?:onglet|fenêtre)|nueva (?:pestaña|ventana)|nuova (?:scheda|finestra)|nova (?:aba|guia|janela)|nieuwe? (?:tab(?:blad)?|venster)|nytt? (?:flik|fönster|fane|vindue?)|now(?:ej|ym) (?:karcie|oknie)|yeni (?:sekme|pencere)).*|text within this block will .*|.*(?:нов(?:ой|ом|ій|ому) (?:вкладк|вкладц|окн|вікн)|新しい(?:タブ|ウィンドウ)|別(?:ウィンドウ|タブ)|新(?:的)?(?:标签页|標籤頁|分頁|窗口|視窗)|새 (?:창|탭)|(?:تبويب|نافذة) جديدة|(?:חלון|כרטיסייה|לשונית) חדש|नई? (?:टैब|विंडो)).*)[\s)\].]*$/iu
