/** A claim as a note keeps it: what was said, by whom and through whom, and its figure, apart from the page it stood on. */
import type { Comparator, FigureKind } from '@/utils/language/analysis.ts';
import type { PersonReference } from './note.ts';

/** A figure with its unit and hedge; see `Figure` of the analysis for their meaning. */
export interface SavedFigure {
  value: number | [number, number];
  unit: string;
  comparator: Comparator;
  kind: FigureKind;
  per?: string | undefined;
}

export interface SavedClaim {
  /** As the story has them. */
  words: string;
  speaker?: PersonReference | undefined;
  /** The story's word of saying: "said", "pledged". */
  cue?: string | undefined;
  /** Through whom the story has it, outermost first, as the story names them. */
  sources: string[];
  /** What its figure measures, in the story's words. */
  measure?: string | undefined;
  figure?: SavedFigure | undefined;
}
