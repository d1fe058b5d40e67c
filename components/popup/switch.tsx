import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Names the switch. */
  readonly children: ComponentChildren;
  /** Stands between the name and the switch and describes it. */
  readonly detail?: ComponentChildren;
  readonly id: string;
}

/** A row that is one big target: the name, a detail, the switch. */
export function Switch({ checked, onChange, disabled = false, children, detail, id }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-name" id={`${id}-name`}>
        {children}
      </span>
      {detail !== undefined && (
        <span class="switch-detail" id={`${id}-detail`}>
          {detail}
        </span>
      )}
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={`${id}-name`}
        aria-describedby={detail === undefined ? undefined : `${id}-detail`}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
