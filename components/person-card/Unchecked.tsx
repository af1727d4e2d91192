/** The word that stands beside every fact nobody compared with its source. */
import type { Translate } from '../translate.ts';

export function Unchecked({ translate }: { translate: Translate }) {
  return (
    <>
      {' '}
      <span class="unchecked">{translate('unchecked')}</span>
    </>
  );
}
