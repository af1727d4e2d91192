/** The fields for who somebody of the story is, where no pack knows it, or not rightly. */
import { useEffect, useState } from 'preact/hooks';
import { OwnPersonForm, type OwnPersonText } from '@/components/own-people/OwnPersonForm.tsx';
import { useTranslate } from '@/components/translation.tsx';
import type { Mention } from '@/utils/language/analysis.ts';
import { MAX_OWN_LINE, OWN_ID, type OwnPerson } from '@/utils/notes/own-person.ts';
import type { FailureCode } from '@/utils/result.ts';
import type { PopupPorts } from './ports.ts';

export interface WritingPanelProps {
  /** As the story names them. */
  name: string;
  mention: Mention;
  ports: Pick<PopupPorts, 'ask' | 'newId'>;
  /** What went wrong after the person was written. */
  failure: FailureCode | null;
  /** It is on disk. */
  onWritten(person: OwnPerson): void;
  onLeave(): void;
}

export function WritingPanel(props: WritingPanelProps) {
  const { name, mention, ports, onWritten, onLeave } = props;
  const translate = useTranslate();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const initial = useInitial(props);
  if (initial === null) return null;
  const save = async (text: OwnPersonText) => {
    const isOwn = mention.entity?.startsWith(OWN_ID) === true;
    const id = isOwn && mention.entity ? mention.entity : `${OWN_ID}${ports.newId()}`;
    const kept = await ports.ask('own-person.keep', { ...text, aliases: [...text.aliases], id });
    if (kept.ok) onWritten(kept.value);
    else setFailure(kept.failure.code);
  };
  return (
    <OwnPersonForm
      initial={initial}
      title={translate('whoIs', { name })}
      onSave={(text) => void save(text)}
      onLeave={onLeave}
      failure={failure ?? props.failure}
      maxLength={MAX_OWN_LINE}
    />
  );
}

/** What was written of them before, else what the story says of them; null until that is known. */
function useInitial({ name, mention, ports: { ask } }: WritingPanelProps): OwnPersonText | null {
  const [initial, setInitial] = useState<OwnPersonText | null>(null);
  const { entity, description = '' } = mention;
  useEffect(() => {
    let current = true;
    void ask('own-people.list', {}).then((listed) => {
      const before = listed.ok ? listed.value.people.find(({ id }) => id === entity) : undefined;
      const text = { name, description: description.slice(0, MAX_OWN_LINE), aliases: [] };
      if (current) setInitial((now) => now ?? before ?? text);
    });
    return () => {
      current = false;
    };
  }, [ask, name, entity, description]);
  return initial;
}
