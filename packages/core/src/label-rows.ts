/**
 * The labels of each language, one a line, in the order of `labelNames`: the names of the labels, and
 * marks around each, would be the larger part of what a page has to load. A space at the end of a line
 * is `\x20`, so that no editor takes it away.
 */
export const labelRows: Readonly<Record<string, string>> = {
  en: `Why it matters
How to implement this in your domain
Who benefits
Key takeaways
Original post
Original post by {name}
Want to go deeper?
Questions and answers
Read next
More in {category}
Originally posted by {name}
Originally posted by {name} on {platform}
View on {platform}
View source
By {names}
\x20and\x20
Updated {date}
Correction
This article has been retracted.
Footnotes
Back to reference {number}
Contents
Transcript
{minutes} min read
For subscribers
Licence
Written without AI
Written with the help of AI
Written by AI
Reviewed by {name}
{name} holds editorial responsibility
Newer
Older
January|February|March|April|May|June|July|August|September|October|November|December
{month} {day}, {year}`,
  es: `Por qué importa
Cómo aplicarlo en tu ámbito
A quién beneficia
Claves
Publicación original
Publicación original de {name}
¿Quieres profundizar?
Preguntas y respuestas
Sigue leyendo
Más en {category}
Publicado originalmente por {name}
Publicado originalmente por {name} en {platform}
Ver en {platform}
Ver la fuente
Por {names}
\x20y\x20
Actualizado el {date}
Corrección
Este artículo ha sido retirado.
Notas
Volver a la referencia {number}
Contenido
Transcripción
{minutes} min de lectura
Para suscriptores
Licencia
Escrito sin IA
Escrito con ayuda de IA
Escrito por IA
Revisado por {name}
Responsable editorial: {name}
Más recientes
Más antiguos
enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
{day} de {month} de {year}`,
  pt: `Por que isso importa
Como aplicar isso na sua área
Quem se beneficia
Pontos principais
Publicação original
Publicação original de {name}
Quer se aprofundar?
Perguntas e respostas
Leia a seguir
Mais em {category}
Publicado originalmente por {name}
Publicado originalmente por {name} em {platform}
Ver em {platform}
Ver a fonte
Por {names}
\x20e\x20
Atualizado em {date}
Correção
Este artigo foi retirado.
Notas
Voltar à referência {number}
Conteúdo
Transcrição
{minutes} min de leitura
Para assinantes
Licença
Escrito sem IA
Escrito com a ajuda de IA
Escrito por IA
Revisado por {name}
Responsável editorial: {name}
Mais recentes
Mais antigos
janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
{day} de {month} de {year}`,
  fr: `Pourquoi c’est important
Comment l’appliquer dans votre domaine
À qui cela profite
À retenir
Publication d’origine
Publication d’origine de {name}
Envie d’aller plus loin ?
Questions et réponses
À lire ensuite
Plus dans {category}
Publié à l’origine par {name}
Publié à l’origine par {name} sur {platform}
Voir sur {platform}
Voir la source
Par {names}
\x20et\x20
Mis à jour le {date}
Correction
Cet article a été rétracté.
Notes
Retour à l’appel {number}
Sommaire
Transcription
{minutes} min de lecture
Réservé aux abonnés
Licence
Écrit sans IA
Écrit avec l’aide de l’IA
Écrit par une IA
Relu par {name}
Responsable éditorial : {name}
Plus récents
Plus anciens
janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
{day} {month} {year}`,
  de: `Warum es wichtig ist
So setzen Sie es in Ihrem Bereich um
Wer davon profitiert
Das Wichtigste in Kürze
Originalbeitrag
Originalbeitrag von {name}
Möchten Sie mehr wissen?
Fragen und Antworten
Weiterlesen
Mehr aus {category}
Zuerst veröffentlicht von {name}
Zuerst veröffentlicht von {name} auf {platform}
Auf {platform} ansehen
Quelle ansehen
Von {names}
\x20und\x20
Aktualisiert am {date}
Korrektur
Dieser Artikel wurde zurückgezogen.
Fußnoten
Zurück zu Verweis {number}
Inhalt
Transkript
{minutes} Min. Lesezeit
Für Abonnenten
Lizenz
Ohne KI geschrieben
Mit Hilfe von KI geschrieben
Von KI geschrieben
Geprüft von {name}
Redaktionell verantwortlich: {name}
Neuere
Ältere
Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
{day}. {month} {year}`,
  it: `Perché è importante
Come applicarlo nel tuo settore
A chi giova
In sintesi
Post originale
Post originale di {name}
Vuoi approfondire?
Domande e risposte
Leggi anche
Altro in {category}
Pubblicato in origine da {name}
Pubblicato in origine da {name} su {platform}
Vedi su {platform}
Vedi la fonte
Di {names}
\x20e\x20
Aggiornato il {date}
Correzione
Questo articolo è stato ritirato.
Note
Torna al riferimento {number}
Indice
Trascrizione
{minutes} min di lettura
Per gli abbonati
Licenza
Scritto senza IA
Scritto con l’aiuto dell’IA
Scritto dall’IA
Revisionato da {name}
Responsabile editoriale: {name}
Più recenti
Meno recenti
gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
{day} {month} {year}`,
  nl: `Waarom het ertoe doet
Zo past u dit toe in uw vakgebied
Wie er baat bij heeft
Belangrijkste punten
Oorspronkelijk bericht
Oorspronkelijk bericht van {name}
Meer weten?
Vragen en antwoorden
Lees verder
Meer in {category}
Oorspronkelijk geplaatst door {name}
Oorspronkelijk geplaatst door {name} op {platform}
Bekijk op {platform}
Bekijk de bron
Door {names}
\x20en\x20
Bijgewerkt op {date}
Correctie
Dit artikel is ingetrokken.
Voetnoten
Terug naar verwijzing {number}
Inhoud
Transcript
{minutes} min leestijd
Voor abonnees
Licentie
Geschreven zonder AI
Geschreven met hulp van AI
Geschreven door AI
Beoordeeld door {name}
Redactioneel verantwoordelijk: {name}
Nieuwer
Ouder
januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
{day} {month} {year}`,
  pl: `Dlaczego to ważne
Jak wdrożyć to w swojej dziedzinie
Kto na tym skorzysta
Najważniejsze wnioski
Oryginalny wpis
Oryginalny wpis: {name}
Chcesz wiedzieć więcej?
Pytania i odpowiedzi
Czytaj dalej
Więcej w {category}
Pierwotnie opublikowano przez: {name}
Pierwotnie opublikowano przez: {name}, {platform}
Zobacz na {platform}
Zobacz źródło
Autor: {names}
\x20i\x20
Zaktualizowano {date}
Sprostowanie
Ten artykuł został wycofany.
Przypisy
Wróć do odnośnika {number}
Spis treści
Transkrypcja
{minutes} min czytania
Dla subskrybentów
Licencja
Napisano bez AI
Napisano z pomocą AI
Napisane przez AI
Sprawdzenie: {name}
Odpowiedzialność redakcyjna: {name}
Nowsze
Starsze
stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
{day} {month} {year}`,
  tr: `Neden önemli
Bunu kendi alanınızda nasıl uygularsınız
Kimler yararlanır
Öne çıkanlar
Özgün gönderi
Özgün gönderi: {name}
Daha fazlasını ister misiniz?
Sorular ve yanıtlar
Sıradaki yazılar
{category} kategorisinden daha fazlası
İlk paylaşan: {name}
İlk paylaşan: {name}, {platform}
{platform} üzerinde görüntüle
Kaynağı görüntüle
Yazan: {names}
\x20ve\x20
Güncelleme: {date}
Düzeltme
Bu yazı geri çekilmiştir.
Dipnotlar
{number} numaralı göndermeye dön
İçindekiler
Metin dökümü
{minutes} dk okuma
Abonelere özel
Lisans
Yapay zekâ kullanılmadan yazıldı
Yapay zekâ yardımıyla yazıldı
Yapay zekâ tarafından yazıldı
İnceleyen: {name}
Yayın sorumlusu: {name}
Daha yeni
Daha eski
Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
{day} {month} {year}`,
  ru: `Почему это важно
Как применить это в своей области
Кому это полезно
Главное
Исходная публикация
Исходная публикация: {name}
Хотите узнать больше?
Вопросы и ответы
Читайте также
Ещё в рубрике «{category}»
Впервые опубликовано: {name}
Впервые опубликовано: {name}, {platform}
Смотреть на {platform}
Смотреть источник
Автор: {names}
\x20и\x20
Обновлено {date}
Исправление
Эта статья отозвана.
Примечания
Назад к ссылке {number}
Содержание
Расшифровка
{minutes} мин чтения
Для подписчиков
Лицензия
Написано без ИИ
Написано с помощью ИИ
Написано ИИ
Проверка: {name}
Редакционная ответственность: {name}
Новее
Старее
января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
{day} {month} {year} г.`,
  ar: `لماذا يهمّ هذا
كيف تطبّق هذا في مجالك
من المستفيد
أبرز النقاط
المنشور الأصلي
المنشور الأصلي بقلم {name}
هل تريد التعمّق أكثر؟
أسئلة وأجوبة
اقرأ أيضًا
المزيد في {category}
نشره أولًا {name}
نشره أولًا {name} على {platform}
عرض على {platform}
عرض المصدر
بقلم {names}
\x20و
حُدّث في {date}
تصحيح
سُحب هذا المقال.
الحواشي
العودة إلى المرجع {number}
المحتويات
النص المفرّغ
{minutes} دقيقة قراءة
للمشتركين
الرخصة
كُتب دون ذكاء اصطناعي
كُتب بمساعدة الذكاء الاصطناعي
كتبه الذكاء الاصطناعي
راجعه {name}
المسؤولية التحريرية: {name}
الأحدث
الأقدم
يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
{day} {month} {year}`,
  he: `למה זה חשוב
איך ליישם את זה בתחום שלך
מי מרוויח מזה
עיקרי הדברים
הפוסט המקורי
הפוסט המקורי מאת {name}
רוצים להעמיק?
שאלות ותשובות
לקריאה נוספת
עוד ב{category}
פורסם במקור על ידי {name}
פורסם במקור על ידי {name} ב־{platform}
לצפייה ב־{platform}
למקור
מאת {names}
\x20ו
עודכן ב־{date}
תיקון
כתבה זו נמשכה.
הערות שוליים
חזרה להפניה {number}
תוכן העניינים
תמליל
{minutes} דקות קריאה
למנויים
רישיון
נכתב ללא בינה מלאכותית
נכתב בעזרת בינה מלאכותית
נכתב על ידי בינה מלאכותית
נבדק על ידי {name}
אחריות עריכה: {name}
חדשים יותר
ישנים יותר
ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר
{day} ב{month} {year}`,
  hi: `यह क्यों मायने रखता है
इसे अपने क्षेत्र में कैसे लागू करें
किसे लाभ होगा
मुख्य बातें
मूल पोस्ट
{name} की मूल पोस्ट
और गहराई में जाना चाहते हैं?
प्रश्न और उत्तर
आगे पढ़ें
{category} में और
मूल रूप से {name} ने पोस्ट किया
मूल रूप से {name} ने {platform} पर पोस्ट किया
{platform} पर देखें
स्रोत देखें
लेखक: {names}
\x20और\x20
अपडेट: {date}
सुधार
यह लेख वापस ले लिया गया है।
पाद टिप्पणियाँ
संदर्भ {number} पर लौटें
विषय-सूची
प्रतिलेख
{minutes} मिनट का पाठ
सदस्यों के लिए
लाइसेंस
एआई के बिना लिखा गया
एआई की मदद से लिखा गया
एआई द्वारा लिखा गया
समीक्षा: {name}
संपादकीय ज़िम्मेदारी: {name}
नए
पुराने
जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर
{day} {month} {year}`,
  ja: `なぜ重要なのか
自分の分野で実践する方法
役立つ人
要点
元の投稿
{name}による元の投稿
さらに詳しく知りたい方へ
質問と回答
次に読む
{category}の他の記事
投稿者：{name}
投稿者：{name}（{platform}）
{platform}で見る
出典を見る
{names}
、
{date}更新
訂正
この記事は撤回されました。
脚注
参照{number}に戻る
目次
文字起こし
読了時間{minutes}分
購読者限定
ライセンス
AIを使わずに執筆
AIの支援を受けて執筆
AIが執筆
確認：{name}
編集責任：{name}
新しい記事
古い記事

{year}年{month}月{day}日`,
  ko: `왜 중요한가
내 분야에 적용하는 방법
누구에게 도움이 되는가
핵심 요약
원본 게시물
{name}의 원본 게시물
더 깊이 알고 싶으신가요?
질문과 답변
다음 읽을거리
{category}의 다른 글
최초 게시: {name}
최초 게시: {name}, {platform}
{platform}에서 보기
출처 보기
글 {names}
,\x20
{date} 업데이트
정정
이 기사는 철회되었습니다.
각주
참조 {number}(으)로 돌아가기
목차
녹취록
읽는 시간 {minutes}분
구독자 전용
라이선스
AI 없이 작성
AI의 도움을 받아 작성
AI가 작성
검토: {name}
편집 책임: {name}
최신 글
이전 글

{year}년 {month}월 {day}일`,
  'zh-hans': `为何重要
如何应用到你的领域
谁会受益
要点
原帖
{name} 的原帖
想深入了解？
问与答
接着读
更多{category}文章
最初由 {name} 发布
最初由 {name} 发布于 {platform}
在 {platform} 上查看
查看来源
作者：{names}
、
更新于 {date}
更正
本文已撤回。
脚注
返回引用 {number}
目录
文字稿
阅读约 {minutes} 分钟
订阅者专享
许可
未使用 AI 撰写
借助 AI 撰写
由 AI 撰写
审阅：{name}
编辑责任：{name}
较新
较早

{year}年{month}月{day}日`,
  'zh-hant': `為何重要
如何應用到你的領域
誰會受益
重點
原貼文
{name} 的原貼文
想深入了解？
問與答
接著讀
更多{category}文章
最初由 {name} 發布
最初由 {name} 發布於 {platform}
在 {platform} 上查看
查看來源
作者：{names}
、
更新於 {date}
更正
本文已撤回。
註腳
返回引用 {number}
目錄
逐字稿
閱讀約 {minutes} 分鐘
訂閱者專享
授權
未使用 AI 撰寫
借助 AI 撰寫
由 AI 撰寫
審閱：{name}
編輯責任：{name}
較新
較早

{year}年{month}月{day}日`,
}
