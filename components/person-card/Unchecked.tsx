/** The word that stands beside every fact nobody compared with its source. */
import { useTranslate } from '../translation.tsx';

export function Unchecked() {
  const translate = useTranslate();
  return (
    <>
      {' '}
      <span class="unchecked">{translate('unchecked')}</span>
    </>
  );
}
