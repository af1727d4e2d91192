/** What the story claims, by speaker or by measure; whether claims are marked at all; and the note being written on one. */
import { useEffect, useState } from 'preact/hooks';
import { ClaimList } from '@/components/claim-list/ClaimList.tsx';
import type { Grouping } from '@/components/claim-list/group-claims.ts';
import { FAILURE_TEXT } from '@/components/failure-text.ts';
import { StatePanel } from '@/components/state-panel/StatePanel.tsx';
import type { Translate } from '@/components/translate.ts';
import type { ClaimOnPage } from '@/utils/claim-messages.ts';
import type { ClaimSwitch } from '@/utils/options.ts';
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
  /** Looks at the page once more. */
  onLook(): Promise<unknown>;
}

export function ClaimsPanel(props: ClaimsPanelProps) {
  const { page, settled, ports, writing } = props;
  const { translate } = ports;
  const { isOn, isTurning, turn, failure } = useClaimSwitch(props);
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
      <ClaimBar
        isOn={isOn}
        onTurn={(on) => void turn(on)}
        failure={failure}
        grouping={isOn && page.claims.length > 0 ? grouping : null}
        onGroup={setGrouping}
        translate={translate}
      />
      {isOn && page.claims.length > 0 ? (
        <ClaimList
          claims={page.claims}
          grouping={grouping}
          chosen={chosen}
          onChoose={(claim) => void choose(claim)}
        />
      ) : (
        <NoClaims isOn={isOn} settled={settled && !isTurning} translate={translate} />
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

/** Milliseconds between two looks at a page that has still to hear of the switch. */
const LOOK_MS = 300;

/** The switch as the reader has set it; the page follows a little later. */
function useClaimSwitch({ page, ports, onLook }: ClaimsPanelProps) {
  const [wanted, setWanted] = useState<ClaimSwitch | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const isTurning =
    wanted !== null && (page.claimSwitch !== wanted || (wanted === 'on' && page.isReading));
  useEffect(() => {
    let current = isTurning;
    if (isTurning) void ports.pause(LOOK_MS).then(() => current && onLook());
    return () => {
      current = false;
    };
    // Each look brings another page.
  }, [page, isTurning, ports, onLook]);
  const turn = async (isOn: boolean) => {
    const claims = isOn ? 'on' : 'off';
    const turned = await ports.ask('claims.switch', { claims });
    setFailure(turned.ok ? null : turned.failure.code);
    if (turned.ok) setWanted(claims);
  };
  return { isOn: (wanted ?? page.claimSwitch) === 'on', isTurning, turn, failure };
}

interface NoClaimsProps {
  isOn: boolean;
  settled: boolean;
  translate: Translate;
}

function NoClaims({ isOn, settled, translate }: NoClaimsProps) {
  if (!isOn) {
    return <StatePanel title={translate('claimsOffTitle')} text={translate('claimsOffText')} />;
  }
  return (
    <StatePanel
      title={translate(settled ? 'noClaimsTitle' : 'readingStory')}
      text={settled ? translate('noClaimsText') : undefined}
    />
  );
}

interface ClaimBarProps {
  isOn: boolean;
  onTurn(on: boolean): void;
  failure: FailureCode | null;
  /** Null where there is nothing to group. */
  grouping: Grouping | null;
  onGroup(grouping: Grouping): void;
  translate: Translate;
}

const GROUPINGS = [
  { grouping: 'speaker', label: 'bySpeaker' },
  { grouping: 'measure', label: 'byMeasure' },
] as const satisfies { grouping: Grouping; label: string }[];

function ClaimBar(props: ClaimBarProps) {
  const { isOn, onTurn, failure, grouping, onGroup, translate } = props;
  const group = (chosen: string) => {
    const found = GROUPINGS.find((one) => one.grouping === chosen);
    if (found) onGroup(found.grouping);
  };
  return (
    <div class="claim-bar">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />
        {translate('markClaims')}
      </label>
      {grouping !== null && (
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
