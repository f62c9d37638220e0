// biome-ignore-all lint/suspicious/noTemplateCurlyInString: signs of other languages

/** What begins, ends or is markup in one format or another. */
export const markupWords: readonly string[] = [
  // Markdown, in a line and at the beginning of one.
  ...words(String.raw`
    *  **  ***  _  __  ~  ~~  \  \\  \*  #  ##  # a  ####### b  -  +  - a  * b  + c  1.  1)  0. a  10) b
    999999999. x  1234567890. x  >  > q  >>  ---  ***  ___  ===  * * *  =  --  |  | a | b |  | - | - |
    :-:  |-  - |  [  ]  ](  ][  ![  !  ()  (b)  [a]  [a](b)  ![a](b)  [a][b]  [a]: b  [ ]  [x]  [ ] a
    [^1]  [^n]:  ^[a]  <  >  <b>  </b>  <br>  <!--  -->  <!-- x -->  <!---->  <?x?>  <!D>  ]]>  <p  </div>
    <https://e.example>  <a@b.example>  <x:y>  &  &amp;  &copy  &copy;  &#35;  &#x0;  <script>  "  '
    <svg/onload=x>  <![CDATA[`),
  ...['`', '``', '```', '~~~', '\\`', '    code', '\tcode', 'a  '],
  // Addresses without marks, and what looks like them.
  ...words(`
    https://e.example  http://e.example/a_(b)  HTTPS://E.EXAMPLE  www.e.example  www.  www.a  https:  //
    ftp://e.example  a@b.example  a@  @b.example  .example  a.b-c_d@e.example  mailto:a@b.example  e.example
    xmpp:a@b.example/c  a@b@c.example  a+b@c.d.  @a  @/b.md`),
  // Templates and the words of other tools.
  ...words(String.raw`
    {  }  {{  }}  {{ x }}  {{- x -}}  {%  %}  {% raw %}  {% endraw %}  {% end %}  {{< a >}}  {{% b %}}
    {{</* c */>}}  {{ d() }}  {{/* e */}}  {# f #}  {#  #}  {a}  {#id}  {.class}  {: .a}  {:  {::comment}
    {=html}  $  $$  $x$  \(x\)  %  %%  %%x%%  ==  ==m==  ^  ^a^  ~a~  ++a++  :  : a  :::  ::: note  ::card
    :name  :name[x]{y}  :smile:  :+1:  import x from "y"  export const x = 1  <Component />  @[a](b)
    [[a]]  ![[a]]  [[toc]]  [toc]  *[a]: b  [!NOTE]  !!! note  <!--more-->  <!-- more -->  <!-- end -->
    (c)  ...  'a'  "b"  <<<  #tag  ^id  {v-pre}  @include`),
  '${x}',
  // The comments of the format itself.
  ...words(
    '<!-- steps -->  <!-- prose {"paid":true} -->  <!-- code {"lang":"a"} -->  View on X  ·',
  ),
  // Front matter, and feeds.
  ...words(String.raw`
    +++  a: b  - a: b  key:  ? a  !!str  &a  *a  null  ~  true  no  1e3  0x1f  2026-11-23  12:30  .5  =x  #c
    a #c  \n  %a  @  """  [a, b]  {a: b}`),
  "'''",
]

/** Characters that are read, written, trimmed or joined in ways of their own. */
export const oddCharacters: readonly string[] = [
  ...['\ufeff', '\u00a0', '\u200d', '\u200c', '\u200b', '\u00ad', '\u2028', '\u2029', '\u0085'],
  ...['\u202e', '\u3000', '\u2003', '\u180e', '\u1680', '\u2060', '\u0301', '\ufe0f', '\u20e3'],
  ...['\u007f', '\u009b', '👩‍👩‍👧', '🇨🇭'],
  ...words('𝒳  漢  ש  ß  İ  ﬁ  «  »  “  ’  —  …  。  、  ！  ¡  €'),
]

/** The words of a text in which two spaces, or a line end, part them. */
function words(text: string): string[] {
  return text.trim().split(/\n\s*|\x20{2,}/)
}
