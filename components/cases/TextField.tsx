import { useState } from 'preact/hooks';

interface Props<Value> {
  id: string;
  label: string;
  value: string;
  /** Undefined when the words make no value. */
  parse: (words: string) => Value | undefined;
  /** What to do when they make none. */
  complaint?: string;
  onType: (value: Value, words: string) => void;
  onEmpty: () => void;
}

/** One line of words; what cannot be understood is said beside the field and not stored. */
export function TextField<Value>({ id, label, value, parse, complaint, onType, onEmpty }: Props<Value>) {
  const [isBad, setBad] = useState(false);
  const commit = (typed: string) => {
    const words = typed.trim();
    if (words === value) return setBad(false);
    const parsed = parse(words);
    setBad(words !== '' && parsed === undefined);
    if (words === '') onEmpty();
    else if (parsed !== undefined) onType(parsed, words);
  };
  return (
    <span class="input-group">
      <input
        id={id}
        aria-label={label}
        aria-invalid={isBad}
        value={value}
        maxLength={500}
        onChange={(event) => commit(event.currentTarget.value)}
      />
      {isBad && (
        <span class="small due" role="alert">
          {complaint}
        </span>
      )}
    </span>
  );
}
