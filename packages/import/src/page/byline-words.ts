/**
 * What pages write before the name of who wrote a text, in 17 languages; and after it, in some.
 */
export const credits: { readonly sure: string; readonly short: string; readonly after: RegExp } = {
  /** One that says so without doubt. */
  sure: either([
    '(?:posted|written|published|reported|submitted|words|text|story|authored|contributed) by|authors?(?=:)',
    '(?:geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|text) von|ein[e]? (?:\\p{L}+) von|(?:interview|protokoll|text)(?=:)|autor(?:in|en)?(?=:)',
    '(?:écrit|rédigé|publié|posté|propos recueillis) par|(?:auteurs?|autrice|texte) ?(?=:)',
    '(?:escrito|publicado|redactado|postado) por|(?:autora?(?:es)?|texto)(?=:)|texto de',
    '(?:scritto|pubblicato) da|a cura di|(?:autor[ei]|autrice|testo)(?=:)|testo di',
    '(?:geschreven|geplaatst|gepubliceerd) door|(?:auteurs?|tekst)(?=:)',
    '(?:autor(?:ka|zy)?|tekst|napisał[ai]?)(?=:)|(?:napisany|opublikowane) przez|napisała?',
    'автор(?:ы)?(?: статьи)?|текст(?=:)|(?:написала?|опубликовала?)(?=:| )',
    '(?:yazan|yazar|hazırlayan|haber|yazı)(?=:)',
    'بقلم|(?:نشر )?بواسطة|(?:كتب(?:ته|ه|ت)?|الكاتب|الكاتبة|المؤلف|تحرير)(?=:)',
    'מאת|(?:כתב|כתבה|כותב|כותבת)(?=:)|(?:נכתב|פורסם) על ידי|ע["״]י',
    '(?:लेखक|लेखिका|रिपोर्टर|द्वारा|लेखन)(?=:| )',
    '(?:著者?|文|執筆者?|筆者|作者|記者|投稿者|ライター|取材・文|文・写真|文字?|撰文|记者|作者|本报记者|本報記者)(?= ?[:/|])|文[●・]|(?:本报|本報)?(?:记者|記者)(?= )',
    '(?:글쓴이|지은이|저자|작성자|글|기자)(?= ?[:])|글(?= )',
  ]),
  /** One that begins other lines, too: it is one where what follows is a name in full, or a day. */
  short: either(['by', 'von', 'par', 'por', 'di|da', 'door', 'przez', 'av|af']),
  /** What follows a name. */
  after:
    /^(.+?)(?: ?(?:인턴|선임|수습)?기자| (?:글|씀)| ?(?:記者|记者)| द्वारा(?: लिखित)?| tarafından(?: yazıldı| yazılmıştır)?)$/u,
}

/** Who did something else than to write: a part of a line that says so names no author. */
export const others: RegExp = new RegExp(
  `^(?:${[
    '(?:photos?|photograph(?:s|y)|pictures|images?|illustrations?|edited|editing|translated|reviewed|(?:medically|fact[- ])?(?:reviewed|checked)|video|graphics|updated|curated|presented|sponsored)(?: by|:)',
    '(?:fotos?|bilder?|illustration|redaktion|übersetzung|übersetzt|bearbeitet)(?: von|:)',
    '(?:photos?|photographies?|illustrations?|édité|traduit|traduction|relu)(?: par| de| ?:)',
    '(?:fotos?|fotografías?|ilustración|editado|edición|traducido|traducción|edição|tradução|traduzido)(?: por| de|:)',
    '(?:foto|illustrazioni|tradotto|traduzione|montaggio)(?: da| di|:)',
    "(?:foto'?s?|beeld|vertaald|vertaling|redactie)(?: door|:)",
    '(?:zdjęcia|fot\\.|tłumaczenie|przekład|redakcja)',
    '(?:фото|перевод|редактор|иллюстрации)(?=:| )',
    '(?:fotoğraf(?:lar)?|çeviri|editör)(?=:| )',
    '(?:تصوير|ترجمة|تحرير|صور)(?=:| )',
    '(?:צילום|תרגום|עריכה|צילומים)(?=:| )',
    '(?:फोटो|अनुवाद|संपादन|संपादक)(?=:| )',
    '(?:写真|撮影|編集|翻訳|イラスト|監修|摄影|攝影|编辑|編輯|责编|責編|责任编辑|責任編輯|翻译|翻譯|校对|校對|来源|來源|图|圖)(?= ?[:/|])',
    '(?:사진|편집|번역|그림|감수)(?= ?[:])',
  ].join('|')})`,
  'iu',
)

/** What stands in the place of a name, for a desk or an office. */
export const roles: RegExp =
  /^(?:(?:our|associate|contributing|deputy|guest|managing|news|senior|special|staff|unser[e]?|notre|nuestr[oa]) )*(?:admin(?:istrator)?|author|columnist|contributor|correspondent|desk|editors?|editorial (?:staff|team)|newsroom|reporter|staff|team|writer|(?:chef)?redakt(?:eur(?:in)?|ion|or|orka)|korrespondent(?:in)?|autor(?:in|a|ka)?|journaliste?|r[ée]dact(?:eur|rice|ion|ie)|(?:la )?r[ée]daction|correspondante?|envoyée? spéciale?|redactor[a]?|(?:la )?redacci[óo]n|periodista|corresponsal|enviad[oa] especial|giornalista|redatt(?:ore|rice)|(?:la )?redazione|inviat[oa]|corrispondente|verslaggever|jornalista|rep[óo]rter|correspondente|(?:da )?redação|dziennikar(?:z|ka)|redakcja|korespondent(?:ka)?|корреспондент|журналист|редактор|обозреватель|редакция|muhabiri?|editör|gazeteci|yazar|صحفي[ةه]?|مراسلة?|محررة?|التحرير|כתבת?|עיתונאית?|עורכת?|מערכת|संवाददाता|पत्रकार|संपादक|ब्यूरो|डेस्क|記者|編集部|編集長|ライター|特派員|論説委員|记者|编辑部?|編輯部?|特约撰稿人?|기자|특파원|논설위원|편집부|편집자|인턴기자)$/iu

/** What ends with one, after a name: `Politics Editor`. */
export const roleOfSomeone: RegExp = new RegExp(`(?:^| )${roles.source.slice(1)}`, 'iu')

/** Kinds of texts that newsrooms write beside a day, and no part of a name. */
export const kinds: RegExp =
  /^(?!by\b)(?:[\p{L}'’&-]+ ){0,3}(?:news|reports?|releases?|briefings?|bulletin|digest|edition|morning|evening|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|content|features?|opinion|analysis|interviews?|reviews?|updates?|exclusive|announcements?|newsletter|podcast|(?:long|quick|short) reads?|nachrichten|bericht|pressemitteilung|meldung|actualités|reportage|communiqué|noticias|reportaje|comunicado)(?: [\p{L}'’&-]+){0,2}$/iu

/** Words of what a person does, somewhere in a part. */
export const offices: RegExp =
  /\b(?:analyst|ceo|c[ft]o|chief|co-?founder|corp|dean|director|division|engineer|fellow|founder|head of|inc|institute|lead|llc|ltd|manager|md|officer|ph\.?d|president|professor|researcher|scientist|university|vp)\b/i

/** How a place begins that has several words. */
export const places: RegExp =
  /^(?:New (?:York|Delhi|Orleans|Jersey)|San|Santa|Los (?:Angeles)|Las Vegas|São|Saint|St\.?|Hong Kong|Buenos Aires|Tel Aviv|Den Haag|The Hague|Rio de|Kuala|Cape Town|Mexico City|Abu Dhabi|Addis|Port|Washington|London|Paris|Berlin|Madrid|Rom[ae]|Wien|Zürich|Brux?elles|Brussels|United|Frankfurt am|La Paz|El Cairo|Le Caire|Nueva|Ciudad)(?: |$)/u

/** What says before or after a time that it is when a text was published. */
export const publishing: RegExp =
  /(?<!\p{Script=Latin})(?:first |originally )?(?:published|posted|created|written|date|veröffentlicht|erschienen|datum|publiée?|posté|paru|publicado|postado|criado|fecha|data|pubblicato|gepubliceerd|geplaatst|opublikowan[oey]|dodano|data publikacji|опубликован[оа]?|дата публикации|размещено|yayın(?:lanma|landı)?(?: tarihi)?|tarih|giriş|نُ?شرت?|تاريخ النشر|פורסם|תאריך|प्रकाशित|प्रकाशन तिथि|公開日?|投稿日?|掲載日?|配信日?|发布|发表|發佈|發表|发布时间|發佈時間|日期|时间|時間|입력|게시일?|작성일?|등록일?|발행일?|승인)/iu

/** What says that it is when it was changed. */
export const changing: RegExp =
  /(?<!\p{Script=Latin})(?:updated|modified|edited|reviewed|aktualisiert|geändert|stand|mise? à jour|modifié|actualizad[oa]|modificado|atualizad[oa]|aggiornat[oa]|modificato|bijgewerkt|gewijzigd|zaktualizowan[oae]|aktualizacja|обновлен[оа]|обновлено|изменено|güncelle(?:me|ndi)(?: tarihi)?|حُ?دّ?ثت?|(?:آخر )?تحديث|עודכן|अपडेट(?:ेड)?|अद्यतन|(?:最終)?更新日?|更新[于於]?|수정일?|업데이트)/iu

function either(languages: readonly string[]): string {
  return languages.join('|')
}
