/** The stories, people, tags, sites, months or measures there are notes on; arrow keys move between them. */
import { useRef } from 'preact/hooks';
import { formatPartialDate } from '@/components/dates.ts';
import { moveFocus } from '@/components/roving-focus.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import { languageOf, translateCount } from '@/components/translate.ts';
import { useTranslate } from '@/components/translation.tsx';
import type { NoteGroup } from '@/utils/notes/group.ts';
import type { NotebookSection } from './notebook-place.ts';
import { MANY, useMore } from './use-more.tsx';

export interface GroupsListProps {
  grouping: NotebookSection;
  groups: readonly NoteGroup[];
  onChoose(group: NoteGroup): void;
}

export function GroupsList({ grouping, groups, onChoose }: GroupsListProps) {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const { shown, more } = useMore(groups, grouping, MANY);
  if (groups.length === 0) {
    return <StatePanel title={translate('nothingHereTitle')} text={translate('nothingHereText')} />;
  }
  return (
    <>
      <ul
        class="groups"
        ref={list}
        onKeyDown={(event) => list.current && moveFocus(list.current, event)}
      >
        {shown.map((group, index) => (
          <li key={group.key}>
            <button
              type="button"
              data-roving
              tabIndex={index === 0 ? 0 : -1}
              onClick={() => onChoose(group)}
            >
              <bdi class="name">
                {grouping === 'month'
                  ? formatPartialDate(group.name, languageOf(translate))
                  : group.name}
              </bdi>
              <span class="aside">
                {translateCount(translate, 'noteCount', group.notes.length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
