/** Written by `packLabels` from `label-rows.ts`, where words are changed. */
export const packedLabels: Readonly<Record<string, string>> = {
  he: `1392
ipe\`x|taxe\`x|nxu|\`txil|n\`i|iepi|ieli|\`ebeqh|qthnax|\`ewheax|peanax|cvnax
\`gxiez rxikd~: {name}
dteqh dnwexi n\`z {name}
dteqh dnwexi
kzad fe pnykd~.
xiyieo
\`ij liiym \`z fd azgem ylj
recko aN{date}
{minutes} cwez wxi\`d
riwxi dcaxim
drxez yeliim
gcyim iezx
iypim iezx
ziweo
n\`z {names}
{day} a{month} {year}
zeko drpiipim
pacw rl ici {name}
texqm anwex rl ici {name}
texqm anwex rl ici {name} aN{platform}
lvtiid aN{platform}
lnwex
znlil
y\`lez ezyeaez
lnpeiim
lwxi\`d peqtz
ni nxeeig nfd
pkza rl ici aipd nl\`keziz
pevx rl ici aipd nl\`keziz
yepd glwiz rl ici aipd nl\`keziz
zexbm rl ici aipd nl\`keziz
qekm rl ici aipd nl\`keziz
pkza arfxz aipd nl\`keziz
pkza ll\` aipd nl\`keziz
xevim ldrniw~?
lnd fd gyea
gfxd ldtpid {number}
\x20e
rec a{category}`,
  ar: `1495
soPsZ|jQZPsZ|nPZ\\|LQZsm|nPsq|sqosq|sqmsq|Lc\\\`\\|\\QSnQZ|LlSqQZ|oqjnQZ|Xs\\nQZ
Pmn\\MqmsR PmSVZsZsR~: {name}
Pmno]qZ PmL^ms Qkmn {name}
Pmno]qZ PmL^ms
\\xVQ pYP PmnkPm~.
PmZW^R
lsj S\`Qzk pYP js nUPml
VxXzT js {date}
{minutes} XkskR kZPJR
LQZ[ PmokP\`
PmVqP]s
PmLVXT
PmLkXn
S^VsV
Qkmn {names}
{day} {month} {year}
PmnVSqsPS
ZPUbp {name}
o]Zp LqmtP {name}
o]Zp LqmtP {name} bmr {platform}
bZ_ bmr {platform}
bZ_ Pmn^XZ
Pmo^ PmnjZzc
L\\OmR qLUqQR
mmn]SZlso
PkZL Ls_tP
no Pmn\\SjsX
lSQp PmYlPJ PmP^\`oPbs
Lo]Lp PmYlPJ PmP^\`oPbs
bXzm PmYlPJ PmP^\`oPbs U[JtP nop
SZUnp PmYlPJ PmP^\`oPbs
mWz^p PmYlPJ PmP^\`oPbs
lxSQ Qn\\PbXR PmYlPJ PmP^\`oPbs
lxSQ Xqo YlPJ P^\`oPbs
pm SZsX PmSbnzk LlTZH
mnPYP spnz pYP
PmbqXR Nmr PmnZUb {number}
\x20q
Pmn[sX js {category}`,
  hi: `2259
IUb]m|Xi]b]m|[k]zG|2Wz]u_|[5|IoU|In_k5|2DezQ|elQ/Y]|2BzLoY]|Ub/Y]|Sle/Y]
e/WkSBm\\ Iil[z[tSk]m~: {name}
{name} Bm [o_ WxezL
[o_ WxezL
\\f _tC bkWe _t _l\\k D\\k fu।
_k4et/e
4et 2WUt BzdtQz] [t/ Buet _kDo B]t/
2WNtL~: {date}
{minutes} [lUL Bk WkM
[nCz\\ YkQt/
WkS LlWzWPl\\k.
U<
Wn]kUt
enTk]
_tCB~: {names}
{day} {month} {year}
bld\\-eoGm
e[mBzdk~: {name}
[o_ ]oW et {name} Ut WxezL Bl\\k
[o_ ]oW et {name} Ut {platform} W] WxezL Bl\\k
{platform} W] StCt/
ez]xQ StCt/
Wz]Ql_tC
Wz]czU A] 6QzQ]
eSez\\x/ Bt _l<
3Dt WOit/
Blet _kZ fxDk
<35 Szbk]k _lCk D\\k
<35 Szbk]k YUk\\k D\\k
<35 Szbk]k 3/clB ]oW et YS_k D\\k
<35 Szbk]k 2UoSlQ
<35 Szbk]k e/BzdtWlQ
<35 Bm [SS et _lCk D\\k
<35 Bt YlUk _lCk D\\k
A] Df]k5 [t/ IkUk GkfQt fu/~?
\\f Bz\\x/ [k\\Ut ]CQk fu
e/S]zZ {number} W] _yLt/
\x20A]\x20
{category} [t/ A]`,
  ru: `983
xf[Yix|m^[iYdx|eYikY|Yhi^dx|eYx|awfx|awdx|Y[\\ljkY|j^fkxZix|gckxZix|fgxZix|]^cYZix
I^]YcoagffYx gk[^kjk[^ffgjku~: {name}
Ajng]fYx hlZdacYoax~: {name}
Ajng]fYx hlZdacYoax
VkY jkYkux gkg\`[YfY~.
Dao^f\`ax
CYc hiae^faku vkg [ j[g^b gZdYjka
GZfg[d^fg {date}
{minutes} eaf pk^fax
<dY[fg^
Hiae^pYfax
Fg[^^
JkYi^^
AjhiY[d^fa^
9[kgi~: {names}
{day} {month} {year} \\~.
Jg]^i_Yfa^
Hig[^icY~: {name}
;h^i[t^ ghlZdacg[Yfg~: {name}
;h^i[t^ ghlZdacg[Yfg~: {name}, {platform}
Jegki^ku fY {platform}
Jegki^ku ajkgpfac
IYjqamig[cY
;ghigjt a gk[^kt
=dx hg]hajpacg[
PakYbk^ kYc_^
Cgel vkg hgd^\`fg
FYhajYfg AA
Jg\`]Yfg AA
PYjkapfg a\`e^f^fg AA
H^i^[^]^fg AA
CiYkcg a\`dg_^fg AA
FYhajYfg j hgegruw AA
FYhajYfg Z^\` AA
Ngkak^ l\`fYku Zgduq^~?
Hgp^el vkg [Y_fg
FY\`Y] c jjtdc^ {number}
\x20a\x20
>rz [ ilZiac^ «{category}»`,
  tr: `
Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
Yayın sorumlusu: {name}
Özgün gönderi: {name}
Özgün gönderi
Bu yazı geri çekilmiştir.
Lisans
Bunu kendi alanınızda nasıl uygularsınız
Güncelleme: {date}
{minutes} dk okuma
Öne çıkanlar
Dipnotlar
Daha yeni
Daha eski
Düzeltme
Yazan: {names}
{day} {month} {year}
İçindekiler
İnceleyen: {name}
İlk paylaşan: {name}
İlk paylaşan: {name}, {platform}
{platform} üzerinde görüntüle
Kaynağı görüntüle
Metin dökümü
Sorular ve yanıtlar
Abonelere özel
Sıradaki yazılar
Kimler yararlanır
Yapay zekâ tarafından yazıldı
Yapay zekâ tarafından üretildi
Yapay zekâ tarafından kısmen değiştirildi
Yapay zekâ tarafından çevrildi
Yapay zekâ tarafından özetlendi
Yapay zekâ yardımıyla yazıldı
Yapay zekâ kullanılmadan yazıldı
Daha fazlasını ister misiniz?
Neden önemli
{number} numaralı göndermeye dön
\x20ve\x20
{category} kategorisinden daha fazlası`,
  pl: `
stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
Odpowiedzialność redakcyjna: {name}
Oryginalny wpis: {name}
Oryginalny wpis
Ten artykuł został wycofany.
Licencja
Jak wdrożyć to w swojej dziedzinie
Zaktualizowano {date}
{minutes} min czytania
Najważniejsze wnioski
Przypisy
Nowsze
Starsze
Sprostowanie
Autor: {names}
{day} {month} {year}
Spis treści
Sprawdzenie: {name}
Pierwotnie opublikowano przez: {name}
Pierwotnie opublikowano przez: {name}, {platform}
Zobacz na {platform}
Zobacz źródło
Transkrypcja
Pytania i odpowiedzi
Dla subskrybentów
Czytaj dalej
Kto na tym skorzysta
Napisane przez AI
Wygenerowane przez AI
Częściowo zmienione przez AI
Przetłumaczone przez AI
Streszczone przez AI
Napisano z pomocą AI
Napisano bez AI
Chcesz wiedzieć więcej?
Dlaczego to ważne
Wróć do odnośnika {number}
\x20i\x20
Więcej w {category}`,
  pt: `
janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
Responsável editorial: {name}
Publicação original de {name}
Publicação original
Este artigo foi retirado.
Licença
Como aplicar isso na sua área
Atualizado em {date}
{minutes} min de leitura
Pontos principais
Notas
Mais recentes
Mais antigos
Correção
Por {names}
{day} de {month} de {year}
Conteúdo
Revisado por {name}
Publicado originalmente por {name}
Publicado originalmente por {name} em {platform}
Ver em {platform}
Ver a fonte
Transcrição
Perguntas e respostas
Para assinantes
Leia a seguir
Quem se beneficia
Escrito por IA
Gerado por IA
Parcialmente modificado por IA
Traduzido por IA
Resumido por IA
Escrito com a ajuda de IA
Escrito sem IA
Quer se aprofundar?
Por que isso importa
Voltar à referência {number}
\x20e\x20
Mais em {category}`,
  es: `
enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
Responsable editorial: {name}
Publicación original de {name}
Publicación original
Este artículo ha sido retirado.
Licencia
Cómo aplicarlo en tu ámbito
Actualizado el {date}
{minutes} min de lectura
Claves
Notas
Más recientes
Más antiguos
Corrección
Por {names}
{day} de {month} de {year}
Contenido
Revisado por {name}
Publicado originalmente por {name}
Publicado originalmente por {name} en {platform}
Ver en {platform}
Ver la fuente
Transcripción
Preguntas y respuestas
Para suscriptores
Sigue leyendo
A quién beneficia
Escrito por IA
Generado por IA
Modificado en parte por IA
Traducido por IA
Resumido por IA
Escrito con ayuda de IA
Escrito sin IA
¿Quieres profundizar?
Por qué importa
Volver a la referencia {number}
\x20y\x20
Más en {category}`,
  it: `
gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
Responsabile editoriale: {name}
Post originale di {name}
Post originale
Questo articolo è stato ritirato.
Licenza
Come applicarlo nel tuo settore
Aggiornato il {date}
{minutes} min di lettura
In sintesi
Note
Più recenti
Meno recenti
Correzione
Di {names}
{day} {month} {year}
Indice
Revisionato da {name}
Pubblicato in origine da {name}
Pubblicato in origine da {name} su {platform}
Vedi su {platform}
Vedi la fonte
Trascrizione
Domande e risposte
Per gli abbonati
Leggi anche
A chi giova
Scritto dall’IA
Generato dall’IA
Modificato in parte dall’IA
Tradotto dall’IA
Riassunto dall’IA
Scritto con l’aiuto dell’IA
Scritto senza IA
Vuoi approfondire?
Perché è importante
Torna al riferimento {number}
\x20e\x20
Altro in {category}`,
  fr: `
janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
Responsable éditorial : {name}
Publication d’origine de {name}
Publication d’origine
Cet article a été rétracté.
Licence
Comment l’appliquer dans votre domaine
Mis à jour le {date}
{minutes} min de lecture
À retenir
Notes
Plus récents
Plus anciens
Correction
Par {names}
{day} {month} {year}
Sommaire
Relu par {name}
Publié à l’origine par {name}
Publié à l’origine par {name} sur {platform}
Voir sur {platform}
Voir la source
Transcription
Questions et réponses
Réservé aux abonnés
À lire ensuite
À qui cela profite
Écrit par une IA
Généré par une IA
Modifié en partie par une IA
Traduit par une IA
Résumé par une IA
Écrit avec l’aide de l’IA
Écrit sans IA
Envie d’aller plus loin ?
Pourquoi c’est important
Retour à l’appel {number}
\x20et\x20
Plus dans {category}`,
  en: `
January|February|March|April|May|June|July|August|September|October|November|December
{name} holds editorial responsibility
Original post by {name}
Original post
This article has been retracted.
Licence
How to implement this in your domain
Updated {date}
{minutes} min read
Key takeaways
Footnotes
Newer
Older
Correction
By {names}
{month} {day}, {year}
Contents
Reviewed by {name}
Originally posted by {name}
Originally posted by {name} on {platform}
View on {platform}
View source
Transcript
Questions and answers
For subscribers
Read next
Who benefits
Written by AI
Generated by AI
Partly changed by AI
Translated by AI
Summarised by AI
Written with the help of AI
Written without AI
Want to go deeper?
Why it matters
Back to reference {number}
\x20and\x20
More in {category}`,
  nl: `
januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
Redactioneel verantwoordelijk: {name}
Oorspronkelijk bericht van {name}
Oorspronkelijk bericht
Dit artikel is ingetrokken.
Licentie
Zo past u dit toe in uw vakgebied
Bijgewerkt op {date}
{minutes} min leestijd
Belangrijkste punten
Voetnoten
Nieuwer
Ouder
Correctie
Door {names}
{day} {month} {year}
Inhoud
Beoordeeld door {name}
Oorspronkelijk geplaatst door {name}
Oorspronkelijk geplaatst door {name} op {platform}
Bekijk op {platform}
Bekijk de bron
Transcript
Vragen en antwoorden
Voor abonnees
Lees verder
Wie er baat bij heeft
Geschreven door AI
Gegenereerd door AI
Deels gewijzigd door AI
Vertaald door AI
Samengevat door AI
Geschreven met hulp van AI
Geschreven zonder AI
Meer weten?
Waarom het ertoe doet
Terug naar verwijzing {number}
\x20en\x20
Meer in {category}`,
  de: `
Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
Redaktionell verantwortlich: {name}
Originalbeitrag von {name}
Originalbeitrag
Dieser Artikel wurde zurückgezogen.
Lizenz
So setzen Sie es in Ihrem Bereich um
Aktualisiert am {date}
{minutes} Min. Lesezeit
Das Wichtigste in Kürze
Fußnoten
Neuere
Ältere
Korrektur
Von {names}
{day}. {month} {year}
Inhalt
Geprüft von {name}
Zuerst veröffentlicht von {name}
Zuerst veröffentlicht von {name} auf {platform}
Auf {platform} ansehen
Quelle ansehen
Transkript
Fragen und Antworten
Für Abonnenten
Weiterlesen
Wer davon profitiert
Von KI geschrieben
Von KI erzeugt
Teilweise von KI verändert
Von KI übersetzt
Von KI zusammengefasst
Mit Hilfe von KI geschrieben
Ohne KI geschrieben
Möchten Sie mehr wissen?
Warum es wichtig ist
Zurück zu Verweis {number}
\x20und\x20
Mehr aus {category}`,
  ko: `

편집 책임: {name}
{name}의 원본 게시물
원본 게시물
이 기사는 철회되었습니다.
라이선스
내 분야에 적용하는 방법
{date} 업데이트
읽는 시간 {minutes}분
핵심 요약
각주
최신 글
이전 글
정정
글 {names}
{year}년 {month}월 {day}일
목차
검토: {name}
최초 게시: {name}
최초 게시: {name}, {platform}
{platform}에서 보기
출처 보기
녹취록
질문과 답변
구독자 전용
다음 읽을거리
누구에게 도움이 되는가
AI가 작성
AI가 생성
AI가 일부 수정
AI가 번역
AI가 요약
AI의 도움을 받아 작성
AI 없이 작성
더 깊이 알고 싶으신가요?
왜 중요한가
참조 {number}(으)로 돌아가기
,\x20
{category}의 다른 글`,
  ja: `12312

編集責任：{name}
{name}Sps元V投稿
元V投稿
;V記事W撤回=tf?G。
ライセンス
自分V分野O実践As方法
{date}更新
読了時間{minutes}分
要点
脚注
新?い記事
古い記事
訂正
{names}
{year}年{month}月{day}日
目次
確認：{name}
投稿者：{name}
投稿者：{name}（{platform}）
{platform}O見s
出典z見s
文字起;?
質問P回答
購読者限定
次S読h
役立L人
~A~I4執筆
~A~I4生成
~A~I4一部z改変
~A~I4翻訳
~A~I4要約
~A~IV支援z受9N執筆
~A~Iz使wBS執筆
=qS詳?7知rGい方\`
RD重要RV3
参照{number}S戻s
、
{category}V他V記事`,
  'zh-hant': `

編輯責任：{name}
{name} 的原貼文
原貼文
本文已撤回。
授權
如何應用到你的領域
更新於 {date}
閱讀約 {minutes} 分鐘
重點
註腳
較新
較早
更正
作者：{names}
{year}年{month}月{day}日
目錄
審閱：{name}
最初由 {name} 發布
最初由 {name} 發布於 {platform}
在 {platform} 上查看
查看來源
逐字稿
問與答
訂閱者專享
接著讀
誰會受益
由 AI 撰寫
由 AI 生成
由 AI 部分修改
由 AI 翻譯
由 AI 摘要
借助 AI 撰寫
未使用 AI 撰寫
想深入了解？
為何重要
返回引用 {number}
、
更多{category}文章`,
  'zh-hans': `

编辑责任：{name}
{name} 的原帖
原帖
本文已撤回。
许可
如何应用到你的领域
更新于 {date}
阅读约 {minutes} 分钟
要点
脚注
较新
较早
更正
作者：{names}
{year}年{month}月{day}日
目录
审阅：{name}
最初由 {name} 发布
最初由 {name} 发布于 {platform}
在 {platform} 上查看
查看来源
文字稿
问与答
订阅者专享
接着读
谁会受益
由 AI 撰写
由 AI 生成
由 AI 部分修改
由 AI 翻译
由 AI 摘要
借助 AI 撰写
未使用 AI 撰写
想深入了解？
为何重要
返回引用 {number}
、
更多{category}文章`,
}
