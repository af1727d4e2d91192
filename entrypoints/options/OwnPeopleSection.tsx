/** Options: the people whom the reader has written down, to read, change and remove. */
import { useState } from 'preact/hooks';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { OwnPeopleList } from '@/components/own-people/OwnPeopleList.tsx';
import { OwnPersonForm, type OwnPersonText } from '@/components/own-people/OwnPersonForm.tsx';
import { MAX_OWN_LINE, OWN_ID, type OwnPerson } from '@/utils/notes/own-person.ts';
import type { OptionsPorts } from './ports.ts';
import { useOwnPeople } from './use-own-people.ts';

const NOBODY: OwnPersonText = { name: '', description: '', aliases: [] };

export function OwnPeopleSection({ ports }: { ports: OptionsPorts }) {
  const { translate, newId } = ports;
  const { people, failure, keep, remove } = useOwnPeople(ports);
  /** Whose fields are open; `NOBODY` for somebody new. */
  const [edited, setEdited] = useState<OwnPersonText | OwnPerson | null>(null);
  const [removed, setRemoved] = useState<OwnPerson | null>(null);
  const [focused, setFocused] = useState<{ id: string } | null>(null);
  const save = async (text: OwnPersonText) => {
    const id = edited && 'id' in edited ? edited.id : `${OWN_ID}${newId()}`;
    if (!(await keep({ ...text, id }))) return;
    setEdited(null);
    setFocused({ id });
  };
  const takeOut = async (person: OwnPerson) => {
    if (await remove(person.id)) setRemoved(person);
  };
  const putBack = async ({ created: _, changed: __, ...draft }: OwnPerson) => {
    if (!(await keep(draft))) return;
    setRemoved(null);
    setFocused({ id: draft.id });
  };
  return (
    <>
      <p class="lead">{translate('ownPeopleWhat')}</p>
      {people?.length === 0 && <p class="aside">{translate('noOwnPeople')}</p>}
      <OwnPeopleList
        people={people ?? []}
        onEdit={setEdited}
        onRemove={(person) => void takeOut(person)}
        focused={focused}
      />
      <p class="news" role="status">
        {removed && (
          <>
            <bdi>{translate('personRemoved', { name: removed.name })}</bdi>{' '}
            <button type="button" onClick={() => void putBack(removed)}>
              {translate('undo')}
            </button>
          </>
        )}
      </p>
      {edited ? (
        <OwnPersonForm
          key={'id' in edited ? edited.id : ''}
          initial={edited}
          title={
            'id' in edited
              ? translate('editPerson', { name: edited.name })
              : translate('writePerson')
          }
          onSave={(text) => void save(text)}
          onLeave={() => setEdited(null)}
          failure={failure}
          maxLength={MAX_OWN_LINE}
        />
      ) : (
        <>
          <p class="failure" role="alert">
            {failure && translate(FAILURE_TEXT[failure])}
          </p>
          <button type="button" class="add" onClick={() => setEdited(NOBODY)}>
            {translate('writePerson')}
          </button>
        </>
      )}
    </>
  );
}
