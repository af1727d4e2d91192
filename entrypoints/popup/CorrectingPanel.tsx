/** What the reader can say of one person of the story, asked for and sent on. */
import { useEffect, useState } from 'preact/hooks';
import { CorrectPerson } from '@/components/corrections/CorrectPerson.tsx';
import type { FoundPerson, PersonOnPage } from '@/utils/messages.ts';
import type { Correction, Verdict } from '@/utils/people/correction.ts';
import type { FailureCode } from '@/utils/result.ts';
import type { StoryPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';
import { WritingPanel } from './WritingPanel.tsx';

export interface CorrectingPanelProps {
  person: PersonOnPage;
  page: StoryPage;
  ports: PopupPorts;
  /** The reader has spoken, and it is on disk; without a correction where they wrote down who bears the name. */
  onCorrected(correction?: Correction): void;
  onLeave(): void;
}

export function CorrectingPanel(props: CorrectingPanelProps) {
  const { person, page, ports, onCorrected, onLeave } = props;
  const { entity, candidates } = person.mention;
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [isWriting, setWriting] = useState(false);
  const described = useDescribed(props);
  const name = uncorrectedName(person, page.corrections);
  const decide = async (verdict: Verdict, isEverywhere: boolean) => {
    const { address, title } = page.story;
    const story = isEverywhere ? undefined : { address, title };
    const added = await ports.ask('correction.add', { name, verdict, story });
    if (added.ok) onCorrected(added.value);
    else setFailure(added.failure.code);
  };
  const search = async (text: string) => {
    const found = await ports.ask('people.search', { text });
    return found.ok ? found.value.people.filter((other) => other.entity !== entity) : [];
  };
  if (isWriting) {
    return (
      <WritingPanel
        name={name}
        mention={person.mention}
        ports={ports}
        failure={failure}
        onWritten={(own) => {
          // Under another name than the story's they are meant in this story alone.
          if ([own.name, ...own.aliases].includes(name)) onCorrected();
          else void decide({ kind: 'is', entity: own.id, person: own.name }, false);
        }}
        onLeave={() => setWriting(false)}
      />
    );
  }
  return (
    <CorrectPerson
      name={name}
      meant={entity === undefined ? undefined : { entity, name: person.name }}
      candidates={
        described ??
        candidates
          .filter((other) => other.entity !== entity)
          .map((other) => ({ ...other, description: '' }))
      }
      search={search}
      onDecide={(verdict, isEverywhere) => void decide(verdict, isEverywhere)}
      onWrite={() => setWriting(true)}
      onLeave={onLeave}
      failure={failure}
    />
  );
}

/** Those the name may mean, with who they are; null until they are described. */
function useDescribed({
  person: { mention },
  page: { story },
  ports,
}: CorrectingPanelProps): readonly FoundPerson[] | null {
  const [described, setDescribed] = useState<readonly FoundPerson[] | null>(null);
  const { date } = story;
  useEffect(() => {
    let current = true;
    void ports.ask('person.describe', { mention, date }).then((card) => {
      if (current && card.ok) setDescribed(card.value.candidates);
    });
    return () => {
      current = false;
    };
  }, [ports, mention, date]);
  return described;
}

/** The name as a scan gives it before the reader's word: somebody the reader named is found by the name in the story. */
function uncorrectedName(
  { name, mention }: PersonOnPage,
  corrections: readonly Correction[],
): string {
  const said = corrections.findLast(
    ({ verdict }) => verdict.kind === 'is' && verdict.entity === mention.entity,
  );
  return said?.name ?? name;
}
