/** What a view says when it has nothing to list, and the one thing to do about it. */
import { useEffect, useRef } from 'preact/hooks';

export interface StatePanelProps {
  title: string;
  text?: string | undefined;
  action?: { label: string; onAct(): void } | undefined;
}

export function StatePanel({ title, text, action }: StatePanelProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Whoever holds the focus keeps it, such as the switch that brought this panel about.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <div class="state" role="status">
      <p class="title">{title}</p>
      {text && <p>{text}</p>}
      {action && (
        <button type="button" class="primary" ref={button} onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}
