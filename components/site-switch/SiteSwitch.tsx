/** On or off for one site. */
import { useId } from 'preact/hooks';
import { useTranslate } from '../translation.tsx';

export interface SiteSwitchProps {
  site: string;
  on: boolean;
  onChange(on: boolean): void;
}

export function SiteSwitch({ site, on, onChange }: SiteSwitchProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <div class="site-switch">
      <bdi class="site" id={id}>
        {site}
      </bdi>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={translate('readSite', { site })}
        title={translate(on ? 'siteOn' : 'siteOff')}
        onClick={() => onChange(!on)}
      >
        <span class="knob" />
      </button>
    </div>
  );
}
