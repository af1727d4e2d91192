/** The tags and the importance of a note, as it is read. */
import type { NoteLabels } from '@/utils/notes/note.ts';
import { useTranslate } from '../translation.tsx';
import { IMPORTANCE_TEXT } from './LabelFields.tsx';

export interface LabelLineProps {
  labels: NoteLabels;
  /** Shows the notes that have a tag; without it tags are plain words. */
  onTag?: ((tag: string) => void) | undefined;
}

export function LabelLine({ labels: { tags, importance }, onTag }: LabelLineProps) {
  const translate = useTranslate();
  if (tags.length === 0 && importance === 0) return null;
  return (
    <p class="labels">
      {importance > 0 && (
        <span class="importance" data-importance={importance}>
          {translate(IMPORTANCE_TEXT[importance])}
        </span>
      )}
      {tags.map((tag) =>
        onTag ? (
          <button key={tag} type="button" class="tag" onClick={() => onTag(tag)}>
            <bdi>{tag}</bdi>
          </button>
        ) : (
          <bdi key={tag} class="tag">
            {tag}
          </bdi>
        ),
      )}
    </p>
  );
}
