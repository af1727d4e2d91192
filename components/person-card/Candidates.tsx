/** The others who may be meant by a name: shown at once where nobody is sure, folded away where somebody is. */
import type { CardPartProps } from './Facts.tsx';

interface CandidatesProps extends CardPartProps {
  onChoose?: ((entity: string) => void) | undefined;
}

export function Candidates({ card, onChoose, translate }: CandidatesProps) {
  if (card.candidates.length === 0) return null;
  const list = <CandidateList card={card} onChoose={onChoose} />;
  return card.known ? (
    <details>
      <summary>{translate('notThem')}</summary>
      {list}
    </details>
  ) : (
    <div class="chooser">
      <p class="eyebrow">{translate('mayBeOneOf')}</p>
      {list}
    </div>
  );
}

function CandidateList({ card, onChoose }: Omit<CandidatesProps, 'translate'>) {
  return (
    <ul class="candidates">
      {card.candidates.map(({ entity, name, description }) => {
        const label = (
          <>
            <bdi class="name">{name}</bdi> <span class="aside">{description}</span>
          </>
        );
        return (
          <li key={entity}>
            {onChoose ? (
              <button type="button" onClick={() => onChoose(entity)}>
                {label}
              </button>
            ) : (
              label
            )}
          </li>
        );
      })}
    </ul>
  );
}
