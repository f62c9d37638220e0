/** What asks a reader to do something for whoever publishes, at the start of a sentence: in 17 languages. */
const asks = [
  "subscribe|sign[- ]?up|register|join|follow|like|find|get|receive|download|never miss|don['’]t miss|stay|connect|check out",
  'abonnier(?:en sie|en|e|t)?|melde[nt]?|folge(?:n sie|n|t)?|like(?:n sie|n|t)?|lade[nt]?|verpasse[nt]?|jetzt|registrier(?:en|e|t)|hol(?:en|t)?|erhalten|besuchen sie',
  'abonnez|inscrivez|suivez|retrouvez|rejoignez|recevez|téléchargez|likez',
  'suscrí?b[ae](?:te|se|nse)|sígu?[ea]?(?:nos|me)|síg[au]e?n?nos|siga|únete|regístr(?:ate|ese)|recib[ae]|descarga',
  'iscriviti|abbonati|segui(?:ci|teci)?|unisciti|ricevi|scarica|resta',
  'assine|inscreva-se|siga|junte-se|receba|baixe|cadastre-se|curta|clique|entre',
  'abonneer|schrijf|meld|volg|ontvang|download|blijf',
  'zapisz|subskrybuj|zasubskrybuj|obserwuj(?:cie)?|śledź|dołącz|polub|pobierz|bądź',
  'подпи(?:сывайтесь|шитесь|шись|ши)|следите|присоединяйтесь|читайте|скачайте|будьте',
  'abone|takip|katıl|indir|bizi',
  'اشترك|تابع(?:نا|ونا|وا)?|انضم|حمل|للاشتراك',
  'הירשמו|הרשמו|עקבו|הצטרפו|הורידו|קבלו',
  'सब्सक्राइब|हमें|हमसे|हमारे|जुड़ें|डाउनलोड',
].join('|')

/** Of scripts whose sentences end with what is asked. */
const asked =
  /(?:フォロー|購読|登録|チェック)(?:は?こちら|して(?:ください|ね)|する|お願い)|구독(?:하기|하세요|해 ?주세요)|팔로우|(?:订阅|訂閱|关注|關注|追蹤|加入|下载|下載)(?:我们|我們|本|微信|公众号|公眾號)|फॉलो करें|takip edin|abone ol/iu

/** Where whoever publishes is followed, and what they send. */
const places =
  /news-?letters?|mailing ?list|\binbox\b|facebook|twitter|instagram|youtube|telegram|whats ?app|tik ?tok|linkedin|mastodon|bluesky|pinterest|google news|apple news|flipboard|spotify|podcasts?\b|\brss\b|\bapps?\b|posteingang|boîte (?:mail|de réception)|bandeja de entrada|caixa de entrada|infolettre|bolet[ií]n|biuletyn|nieuwsbrief|bülten|рассылк|канал|вконтакте|न्यूज़लेटर|النشرة|ניוזלטר|ערוץ|メルマガ|ニュースレター|公式|뉴스레터|채널|微信|微博|公众号|公眾號|电子报|電子報/iu

/** Sentences that ask readers for something, whatever else they say. */
const sure = [
  'follow (?:us|me)\\b|like us\\b|subscribe (?:to our|for more)|support (?:us|our (?:work|journalism))|tell us what you think|(?:leave|post|write) (?:us )?a (?:comment|reply)|let (?:us|me) know .{0,40}comments|sign (?:up|in) (?:here )?to comment|log in to (?:comment|reply|leave)|click here to (?:get|subscribe|sign|download|join|donate)|we want to hear what you think',
  'folgen sie uns|folgt? uns\\b|unterstützen sie (?:uns|unser|diese form)|spenden sie jetzt|hinterlasse?(?:n sie)? (?:eine[nm]? )?(?:antwort|kommentar)|schreib(?:t|en sie)? .{0,30}in die kommentare|verrat(?:et|en sie|e)? .{0,40}kommentaren|du musst .{0,20}(?:eingeloggt|angemeldet) sein,? um|(?:zu )?kommentieren (?:zu )?können,? müssen sie',
  'abonnez[- ]vous|suivez[- ]nous|soutenez[- ](?:nous|notre)|faites un don|pour lire la suite|laissez[- ](?:nous )?un commentaire',
  'síguenos|síganos|suscríbete|apóyanos|deja (?:tu|un) comentario|(?:puede|puedes) (?:escribirnos|seguirnos)',
  'seguici|sostienici|abbonati|iscriviti alla|lascia un commento',
  'siga[- ]nos|siga o .{1,30} (?:no|nas)\\b|inscreva-se|apoie[- ](?:nos|o)|deixe (?:o )?seu comentário',
  'volg ons|steun ons|abonneer je|laat een reactie achter',
  'obserwuj nas|śledź nas|dołącz do nas|wesprzyj nas|polub nas|zostaw komentarz',
  'подписывайтесь|присоединяйтесь|поддержите нас|оставьте комментарий',
  'bizi .{0,30}takip edin|abone olun|yorum yap(?:ın)?',
  'تابعنا|تابعونا|اشترك (?:الآن|في)|ادعمنا|اترك تعليق',
  'עקבו אחרינו|הצטרפו (?:אלינו|לערוץ)|השאירו תגובה|תמכו בנו',
  'हमें फॉलो|हमसे जुड़ें|सब्सक्राइब करें',
  'コメントを残す|구독하기|댓글을 남겨|欢迎关注|歡迎關注|关注我们|關注我們|追蹤我們',
].join('|')

const opening = '(?:^|[.!?…:»>–—|。！？।؟-]\\s*)["“„«>*+(\\s]*'
const asksOf = new RegExp(`${opening}(?:${asks})(?!\\p{L})`, 'iu')
const sureOf = new RegExp(`${opening}(?:${sure})`, 'iu')

/** Whether a line asks its readers to follow, to subscribe, to comment or to give. */
export function isAppeal(text: string): boolean {
  return sureOf.test(text) || (places.test(text) && (asksOf.test(text) || asked.test(text)))
}

/** Whether a line says who holds the rights of a page, and nothing else. */
export function isNotice(text: string): boolean {
  return /^(?:©|\(c\)\s|copyright\b).{0,160}\p{Nd}{4}|^.{0,60}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos )?los derechos reservados|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|جميع الحقوق محفوظة|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|無断転載(?:を禁|禁止)|무단 ?전재|版权所有|版權所有)\P{L}*$/iu.test(
    text,
  )
}

/** Whether a line only leads on, or back: to the rest, to the top, to the list. */
export function isWayOn(text: string): boolean {
  return /^\P{L}*(?:(?:read|see|show|load|view) more|back to(?: the)? [\p{L} ]{1,20}|continue reading|weiterlesen|mehr (?:anzeigen|erfahren|lesen)|zurück zu[rm]? [\p{L} ]{1,20}|nach oben|(?:lire|voir) (?:la suite|plus)|retour (?:à|au|en) [\p{L} ]{1,20}|(?:leer|ver) más|volver (?:a|al|arriba)[\p{L} ]{0,20}|leggi (?:tutto|di più)|torna (?:a|al|su)[\p{L} ]{0,20}|lees (?:meer|verder)|terug naar [\p{L} ]{1,20}|(?:leia|ver|veja) mais|voltar (?:para|ao)[\p{L} ]{1,20}|czytaj (?:więcej|dalej)|powrót do [\p{L} ]{1,20}|читать (?:далее|дальше|полностью)|наверх|devamını oku|اقرأ المزيد|קראו? עוד|और पढ़ें|続きを読む|トップへ戻る|더 ?보기|맨 위로|阅读(?:更多|全文)|閱讀更多|查看更多|返回顶部)\P{L}*$/iu.test(
    text,
  )
}

/** Whether a line only says that an advertisement stands there, or which of its pictures a gallery shows. */
export function isLabel(text: string): boolean {
  return (
    /^\P{L}*(?:advert(?:s|isements?|ising)?|story continues below(?: advertisement)?|sponsored(?: content)?|anzeigen?|werbung|publicité|annonces?|publicidad|anuncios?|pubblicità|annuncio|advertenties?|publicidade|anúncios?|reklam[ay]?|реклама|iklan|إعلان(?:ات)?|פרסומת|विज्ञापन|広告|스폰서|광고|广告|廣告)\P{L}*$/iu.test(
      text,
    ) ||
    /^(?:(?:image|photo|picture|slide|bild|foto|imagen|imagem|immagine|afbeelding|zdjęcie|фото|görsel|صورة|תמונה|चित्र|画像|写真|사진|照片|图片|圖片) )?\p{Nd}{1,3} ?(?:of|von|sur|de|di|van|z|из|מתוך|من|の|중|\/) ?\/? ?\p{Nd}{1,3}$/iu.test(
      text,
    )
  )
}

/** Who took the picture of an article, where a line says so and nothing else. */
export function creditIn(text: string): string | undefined {
  const [, said] = credit.exec(text) ?? []
  return said?.replace(/^[©\s]+|[\s)\].]+$/gu, '') || undefined
}

const credit =
  /^[([]?(?:©\s*)?(?:(?:lead |header |cover |featured )?(?:photo(?:graph|s)?|image|picture)(?: credits?)?|photo credits?|(?:titel|beitrags|aufmacher|artikel|header)?(?:foto|bild)(?:er|s)?(?:nachweis|quelle|credits?)?|crédits? (?:photos?|images?)|crédit|(?:foto|créditos?|imagen|imagem)(?: (?:de|da) (?:la )?(?:portada|foto|capa|imagem|imagen))?|immagine(?: di copertina)?|afbeelding|zdjęci[ea]|fot\.|фото|fotoğraf|الصورة|صورة|צילום|תמונה|फोटो|写真|画像|사진|图片|圖片|封面图)(?: (?:by|von|par|di|door) |\s*(?:[:：]|(?=©))\s*)(.{2,80})$/iu
