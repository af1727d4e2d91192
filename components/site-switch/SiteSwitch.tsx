/** When one site is read: on its stories, always, or never. */
import type { SiteRule } from '@/utils/options.ts';
import { useTranslate } from '../translation.tsx';

export interface SiteSwitchProps {
  site: string;
  rule: SiteRule;
  onChange(rule: SiteRule): void;
}

/** With the key of their names. Arrow keys pass through all between, so the harmless one stands in the middle. */
const RULES = [
  { rule: 'always', label: 'siteAlways' },
  { rule: 'automatic', label: 'siteAutomatic' },
  { rule: 'never', label: 'siteNever' },
] as const satisfies { rule: SiteRule; label: string }[];

export function SiteSwitch({ site, rule, onChange }: SiteSwitchProps) {
  const translate = useTranslate();
  const choose = (chosen: string) => {
    const found = RULES.find((one) => one.rule === chosen);
    if (found) onChange(found.rule);
  };
  return (
    <div class="site-switch">
      <bdi class="site">{site}</bdi>
      <select
        value={rule}
        aria-label={translate('readSite', { site })}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {RULES.map((one) => (
          <option key={one.rule} value={one.rule}>
            {translate(one.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
