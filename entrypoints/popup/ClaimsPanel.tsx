/** What the story claims, by speaker or by measure; whether claims are marked at all; and the note being written on one. */
import { useState } from 'preact/hooks';
import { ClaimList } from '@/components/claim-list/ClaimList.tsx';
import type { Grouping } from '@/components/claim-list/group-claims.ts';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import type { ClaimOnPage } from '@/utils/claim-messages.ts';
import type { FailureCode } from '@/utils/result.ts';
import { NewNoteField } from './NewNoteField.tsx';
import type { StoryPage } from './page-state.ts';
import type { PopupPorts } from './ports.ts';
import type { NewNoteWriting } from './use-new-note.ts';

export interface ClaimsPanelProps {
  page: StoryPage;
  settled: boolean;
  ports: PopupPorts;
  writing: NewNoteWriting;
}

export function ClaimsPanel({ page, settled, ports, writing }: ClaimsPanelProps) {
  const { translate } = ports;
  const [grouping, setGrouping] = useState<Grouping>('speaker');
  const [chosen, setChosen] = useState<number | null>(null);
  const [lost, setLost] = useState(false);
  const choose = async ({ id }: ClaimOnPage) => {
    setChosen(id);
    const answer = await ports.askPage(page.site.tab, 'page.show-claim', { id });
    const subject = answer.ok ? answer.value.subject : null;
    setLost(subject === null);
    if (subject) writing.choose({ kind: 'claim', ...subject });
  };
  return (
    <>
      <ClaimBar page={page} ports={ports} grouping={grouping} onGroup={setGrouping} />
      {page.claims.length > 0 ? (
        <ClaimList
          claims={page.claims}
          grouping={grouping}
          chosen={chosen}
          onChoose={(claim) => void choose(claim)}
        />
      ) : (
        <NoClaims page={page} settled={settled} ports={ports} />
      )}
      <p class="failure" role="status">
        {lost && translate('notFoundHere')}
      </p>
      {writing.note?.subject.kind === 'claim' && (
        <NewNoteField
          writing={writing}
          translate={translate}
          focusAsked={0}
          onLeave={writing.leave}
        />
      )}
    </>
  );
}

function NoClaims({ page, settled, ports: { translate } }: Omit<ClaimsPanelProps, 'writing'>) {
  if (page.claimSwitch === 'off') {
    return <StatePanel title={translate('claimsOffTitle')} text={translate('claimsOffText')} />;
  }
  return (
    <StatePanel
      title={translate(settled ? 'noClaimsTitle' : 'readingStory')}
      text={settled ? translate('noClaimsText') : undefined}
    />
  );
}

interface ClaimBarProps extends Pick<ClaimsPanelProps, 'page' | 'ports'> {
  grouping: Grouping;
  onGroup(grouping: Grouping): void;
}

const GROUPINGS = [
  { grouping: 'speaker', label: 'bySpeaker' },
  { grouping: 'measure', label: 'byMeasure' },
] as const satisfies { grouping: Grouping; label: string }[];

function ClaimBar({ page, ports, grouping, onGroup }: ClaimBarProps) {
  const { translate, ask } = ports;
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const turn = async (isOn: boolean) => {
    const turned = await ask('claims.switch', { claims: isOn ? 'on' : 'off' });
    setFailure(turned.ok ? null : turned.failure.code);
  };
  const group = (chosen: string) => {
    const found = GROUPINGS.find((one) => one.grouping === chosen);
    if (found) onGroup(found.grouping);
  };
  return (
    <div class="claim-bar">
      <label>
        <input
          type="checkbox"
          checked={page.claimSwitch === 'on'}
          onChange={(event) => void turn(event.currentTarget.checked)}
        />
        {translate('markClaims')}
      </label>
      {page.claims.length > 0 && (
        <select
          value={grouping}
          aria-label={translate('groupClaims')}
          onChange={(event) => group(event.currentTarget.value)}
        >
          {GROUPINGS.map((one) => (
            <option key={one.grouping} value={one.grouping}>
              {translate(one.label)}
            </option>
          ))}
        </select>
      )}
      <p class="failure" role="alert">
        {failure && translate(FAILURE_TEXT[failure])}
      </p>
    </div>
  );
}
