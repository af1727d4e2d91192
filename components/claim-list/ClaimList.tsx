/** The claims of a story in groups; choosing one is the caller's to act on. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ClaimOnPage } from '@/utils/claim-messages.ts';
import { formatFigure } from '../claim-card/figure-text.ts';
import { moveFocus } from '../roving-focus.ts';
import type { Translate } from '../translate.ts';
import { useTranslate } from '../translation.tsx';
import { type ClaimGroup, type Grouping, groupClaims } from './group-claims.ts';

export interface ClaimListProps {
  claims: readonly ClaimOnPage[];
  grouping: Grouping;
  /** Id of the claim chosen. */
  chosen: number | null;
  onChoose(claim: ClaimOnPage): void;
}

export function ClaimList({ claims, grouping, chosen, onChoose }: ClaimListProps) {
  const translate = useTranslate();
  const list = useRef<HTMLElement>(null);
  const groups = groupClaims(claims, grouping);
  const first = groups[0]?.claims[0]?.id;
  const stop = claims.some(({ id }) => id === chosen) ? chosen : first;
  return (
    <section
      class="claims"
      aria-label={translate('claimsInStory')}
      ref={list}
      onKeyDown={(event) => list.current && moveFocus(list.current, event)}
    >
      {groups.map((group) => (
        <Group key={group.key} name={nameGroup(group, grouping, translate)}>
          {group.claims.map((claim) => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              grouping={grouping}
              chosen={claim.id === chosen}
              reachable={claim.id === stop}
              onChoose={() => onChoose(claim)}
            />
          ))}
        </Group>
      ))}
    </section>
  );
}

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <>
      <h2 class="eyebrow" id={id}>
        <bdi>{name}</bdi>
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  );
}

function nameGroup({ key, name }: ClaimGroup, grouping: Grouping, translate: Translate): string {
  if (key !== '') return name;
  return translate(grouping === 'speaker' ? 'storyItself' : 'withoutFigure');
}

interface ClaimRowProps {
  claim: ClaimOnPage;
  grouping: Grouping;
  chosen: boolean;
  /** Whether Tab stops here. */
  reachable: boolean;
  onChoose(): void;
}

function ClaimRow({ claim, grouping, chosen, reachable, onChoose }: ClaimRowProps) {
  const translate = useTranslate();
  const { figures, words, speaker } = claim;
  const amounts = figures.map((figure) => formatFigure(figure, translate)).join(' · ');
  return (
    <li>
      <button
        type="button"
        class="row chosen-row"
        aria-current={chosen}
        tabIndex={reachable ? 0 : -1}
        data-roving
        onClick={onChoose}
      >
        {amounts && <bdi class="amount">{amounts}</bdi>}
        {grouping === 'measure' && speaker && (
          <span class="aside">
            <bdi>{speaker.name}</bdi>
          </span>
        )}
        <span class="words" dir="auto">
          {words}
        </span>
      </button>
    </li>
  );
}
