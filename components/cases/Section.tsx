import type { ComponentChildren } from 'preact';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';

/** The parts of a case page, in the order in which they stand. */
export const SECTIONS = [
  'exhibits',
  'problem',
  'facts',
  'parties',
  'contacts',
  'complaint',
  'deadlines',
  'custody',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** A part of the case page that the side bar can jump to. */
export function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  const say = useSay(casesTexts);
  return (
    <section class="section" id={`section-${name}`} aria-labelledby={`title-${name}`}>
      <h2 id={`title-${name}`} tabIndex={-1}>
        {say(`section.${name}`)}
      </h2>
      {children}
    </section>
  );
}
