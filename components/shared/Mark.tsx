import './mark.css';

/** The product's mark: a sheet of paper with a tick. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect class="mark-ground" width="24" height="24" rx="5" />
      <path class="mark-sheet" d="M6.5 3.5h8l3 3v14h-11z" />
      <path class="mark-tick" d="m8.8 12.3 2.4 2.6 4.4-5.2" />
    </svg>
  );
}
