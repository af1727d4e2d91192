/** A link out of Gloss: it opens a tab of its own, says so, and tells the page there nothing. */
import type { Translate } from '../translate.ts';

export interface OutLinkProps {
  site: string;
  address: string;
  translate: Translate;
}

export function OutLink({ site, address, translate }: OutLinkProps) {
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={translate('opensInNewTab', { site })}
    >
      {site}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
