import type { Mode } from '../../lib/settings/settings.ts';

const OPTIONS: readonly (readonly [mode: Mode, name: string])[] = [
  ['news', 'News pages'],
  ['every', 'Every page'],
  ['chosen', 'Chosen sites'],
];

interface ModeChoiceProps {
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
}

export function ModeChoice({ mode, onChange }: ModeChoiceProps) {
  return (
    <fieldset class="mode">
      <legend>Mark names on</legend>
      <div class="mode-options">
        {OPTIONS.map(([option, name]) => (
          <label key={option} class="mode-option">
            <input
              type="radio"
              name="mode"
              value={option}
              checked={option === mode}
              onChange={() => onChange(option)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
