import type {
  Blockquote,
  Break,
  Code,
  Delete,
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Image,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
} from 'mdast'

/** A node that keeps only what the article format carries: no position, no `data`. */
type Bare<Node> = Omit<Node, 'position' | 'data' | 'children'>

/** Plain text; never empty. */
export interface TextNode extends Bare<Text> {
  type: 'text'
  value: string
}

/** Stressed text; never empty. */
export interface EmphasisNode extends Bare<Emphasis> {
  type: 'emphasis'
  children: Phrasing[]
}

/** Important text; never empty. */
export interface StrongNode extends Bare<Strong> {
  type: 'strong'
  children: Phrasing[]
}

/** Text that no longer holds (GFM strikethrough); never empty. */
export interface DeleteNode extends Bare<Delete> {
  type: 'delete'
  children: Phrasing[]
}

/** A fragment of computer code in a line. */
export interface InlineCodeNode extends Bare<InlineCode> {
  type: 'inlineCode'
  value: string
}

/** A line break inside a paragraph. */
export interface BreakNode extends Bare<Break> {
  type: 'break'
}

/** A link; `url` is absolute, and http, https, mailto or tel. Holds no other link. */
export interface LinkNode extends Bare<Link> {
  type: 'link'
  url: string
  title?: string
  children: Phrasing[]
}

/**
 * An image; `url` is absolute, and http or https. Alone in a paragraph it is a figure, and its
 * `title` the caption.
 */
export interface ImageNode extends Bare<Image> {
  type: 'image'
  url: string
  /** Text for those who can't see it; `''` for a decoration. */
  alt: string
  title?: string
}

/** A call of the footnote with the same `identifier`, anywhere in the article. */
export interface FootnoteReferenceNode extends Bare<FootnoteReference> {
  type: 'footnoteReference'
  identifier: string
  label?: string
}

/** A paragraph; never empty. */
export interface ParagraphNode extends Bare<Paragraph> {
  type: 'paragraph'
  children: Phrasing[]
}

/** A heading inside a section. Ranks 1 and 2 are the title's and the sections'. */
export interface HeadingNode extends Bare<Heading> {
  type: 'heading'
  depth: 3 | 4 | 5 | 6
  children: Phrasing[]
}

/** A quotation. */
export interface BlockquoteNode extends Bare<Blockquote> {
  type: 'blockquote'
  children: Flow[]
}

/** A list; `start` is given where it is ordered and doesn't start at 1. */
export interface ListNode extends Bare<List> {
  type: 'list'
  ordered: boolean
  start?: number
  /** Whether blank lines separate the items. */
  spread: boolean
  children: ListItemNode[]
}

/** An item of a list; `checked` where it is a task. */
export interface ListItemNode extends Bare<ListItem> {
  type: 'listItem'
  checked?: boolean
  /** Whether blank lines separate its children. */
  spread: boolean
  children: Flow[]
}

/** A block of computer code; `lang` is its language's short name, `meta` the rest of its info. */
export interface CodeNode extends Bare<Code> {
  type: 'code'
  lang?: string
  meta?: string
  value: string
}

/** A change of topic. */
export interface ThematicBreakNode extends Bare<ThematicBreak> {
  type: 'thematicBreak'
}

/** A table; its first row is the header. All rows have as many cells as `align` has members. */
export interface TableNode extends Bare<Table> {
  type: 'table'
  align: ('left' | 'right' | 'center' | null)[]
  children: TableRowNode[]
}

/** A row of a table. */
export interface TableRowNode extends Bare<TableRow> {
  type: 'tableRow'
  children: TableCellNode[]
}

/** A cell of a table; it may be empty. */
export interface TableCellNode extends Bare<TableCell> {
  type: 'tableCell'
  children: Phrasing[]
}

/** A footnote; `identifier` is unique in the article. */
export interface FootnoteDefinitionNode extends Bare<FootnoteDefinition> {
  type: 'footnoteDefinition'
  identifier: string
  label?: string
  children: Flow[]
}

/**
 * Phrasing content: what stands in a line.
 *
 * A narrowed mdast, so that any mdast tool reads it: no `html`, no `linkReference` or
 * `imageReference`, no `data`, no positions, and no key that is not named here.
 *
 * @see {@link https://github.com/syntax-tree/mdast}
 */
export type Phrasing =
  | TextNode
  | EmphasisNode
  | StrongNode
  | DeleteNode
  | InlineCodeNode
  | BreakNode
  | LinkNode
  | ImageNode
  | FootnoteReferenceNode

/** Flow content: blocks, narrowed from mdast as {@linkcode Phrasing} is. */
export type Flow =
  | ParagraphNode
  | HeadingNode
  | BlockquoteNode
  | ListNode
  | CodeNode
  | ThematicBreakNode
  | TableNode
  | FootnoteDefinitionNode

/** Every node that may stand in an article. */
export type Node = Phrasing | Flow | ListItemNode | TableRowNode | TableCellNode

/** The `type` of every node that may stand in an article. */
export type NodeType = Node['type']
