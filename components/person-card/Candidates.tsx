/** Those who may be meant by a name that nobody is sure of. */
import type { CardPartProps } from './Facts.tsx';

export function Candidates({ card, translate }: CardPartProps) {
  if (card.known || card.candidates.length === 0) return null;
  return (
    <div>
      <p class="eyebrow">{translate('mayBeOneOf')}</p>
      <ul class="candidates">
        {card.candidates.map(({ entity, name, description }) => (
          <li key={entity}>
            <bdi class="name">{name}</bdi> <span class="aside">{description}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
