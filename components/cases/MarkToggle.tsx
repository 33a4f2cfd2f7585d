interface Props {
  label: string;
  /** Read out in place of the label, where that alone says too little. */
  name?: string;
  isMarked: boolean;
  testId: string;
  onMark: (isMarked: boolean) => void;
}

/** One mark, set or not. */
export function MarkToggle({ label, name, isMarked, testId, onMark }: Props) {
  return (
    <button
      type="button"
      class="mark-toggle small"
      data-testid={testId}
      aria-pressed={isMarked}
      aria-label={name}
      onClick={() => onMark(!isMarked)}
    >
      <span aria-hidden="true">{isMarked ? '✓' : '+'}</span> {label}
    </button>
  );
}
