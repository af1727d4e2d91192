/** Line drawings of the controls; their buttons carry the names. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <g
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {children}
      </g>
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

export function PinIcon() {
  return (
    <Icon>
      <path d="M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5" />
    </Icon>
  );
}

export function PreviousIcon() {
  return (
    <Icon>
      <path d="M8 13V3M4 7l4-4 4 4" />
    </Icon>
  );
}

export function NextIcon() {
  return (
    <Icon>
      <path d="M8 3v10M4 9l4 4 4-4" />
    </Icon>
  );
}

export function NotebookIcon() {
  return (
    <Icon>
      <path d="M4 2.5h8.5v11H4zM2.5 5H4M2.5 8H4M2.5 11H4M6.5 5.5H10M6.5 8H10" />
    </Icon>
  );
}

export function ExternalIcon() {
  return (
    <Icon>
      <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5" />
    </Icon>
  );
}

export function OptionsIcon() {
  return (
    <Icon>
      <path d="M2.5 4.5H8M11.5 4.5h2M2.5 11.5h2M8 11.5h5.5" />
      <circle cx="9.75" cy="4.5" r="1.75" />
      <circle cx="6.25" cy="11.5" r="1.75" />
    </Icon>
  );
}

/** The project's mark, without its tile: a letter, and the dots of a gloss under it. */
export function GlossMark() {
  return (
    <svg class="gloss-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M14.4 4.6A6 6 0 1 0 15.6 8.6H10.6"
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
      />
      <path
        class="dots"
        d="M4.5 18h.01M10 18h.01M15.5 18h.01"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
      />
    </svg>
  );
}
