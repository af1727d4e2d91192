/** What a person says in the story, each claim leading to its place. */
import type { Translate } from '../translate.ts';

export interface SaidProps {
  claims: readonly { id: number; words: string }[];
  onShow(id: number): void;
}

/** Claims shown at once; the rest is folded away. */
const MOST = 3;

export function Said({ claims, onShow, translate }: SaidProps & { translate: Translate }) {
  if (claims.length === 0) return null;
  const more = claims.slice(MOST);
  return (
    <div>
      <p class="eyebrow">{translate('whatTheySay')}</p>
      <SaidList claims={claims.slice(0, MOST)} onShow={onShow} />
      {more.length > 0 && (
        <details>
          <summary>{translate('moreClaims', { count: more.length })}</summary>
          <SaidList claims={more} onShow={onShow} />
        </details>
      )}
    </div>
  );
}

function SaidList({ claims, onShow }: SaidProps) {
  return (
    <ul class="said">
      {claims.map(({ id, words }) => (
        <li key={id}>
          <button type="button" dir="auto" onClick={() => onShow(id)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
