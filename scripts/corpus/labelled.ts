/** Texts with the names in them: what the tagger learns from and is measured on. */
import type { BlockKind, MentionType, Span } from '../../utils/language/analysis.ts';

export interface LabelledName extends Span {
  type: MentionType;
  /** Whose name it is: the key of the story's cast. */
  key?: string;
}

export interface LabelledText {
  id: string;
  text: string;
  /** In the order of the text. */
  names: LabelledName[];
  /** Spans of `text`; without them every line is a paragraph. */
  blocks?: readonly (Span & { kind: BlockKind })[];
  /** Parts of the text whose labels are not to be trusted. */
  doubtful?: readonly Span[];
}
