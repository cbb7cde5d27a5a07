import { Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';

interface NumberBoxProps {
  readonly label: string;
  readonly value: number;
  readonly step?: number;
  readonly className?: string;
  readonly onNumber: (value: number) => void;
}

/** A box for one number. What is being typed stays as typed; only a readable number reaches `onNumber`. */
export function NumberBox({ label, value, step = 1, className, onNumber }: NumberBoxProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      type="number"
      size="small"
      aria-label={label}
      min={0}
      step={step}
      inputMode="decimal"
      {...(className === undefined ? {} : { className })}
      value={typed ?? String(value)}
      onChange={(_event, { value: text }) => {
        setTyped(text);
        const number = Number(text);
        if (text.trim() !== '' && Number.isFinite(number)) onNumber(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
