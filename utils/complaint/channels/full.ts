import { type Draft, gap, numbered } from '../draft';
import type { partTexts } from '../words/parts';
import { basicLines } from '../write/basics';
import { toldContacts } from '../write/contacts';
import { demandLines } from '../write/demands';
import { exhibitLines } from '../write/exhibits';
import { groundLines } from '../write/grounds';
import { complainantLines, respondentLines } from '../write/parties';
import { signature } from '../write/signature';
import { storyOf } from '../write/story';

/** The long form, for court, mail and association: parties, order, events, contacts, demands, grounds, exhibits. */
export function writeFull(draft: Draft): string {
  const contacts = toldContacts(draft);
  const parts = [
    [draft.say('title')],
    complainantLines(draft),
    respondentLines(draft),
    section(draft, 'heading.basics', basicLines(draft)),
    section(draft, 'heading.events', storyOf(draft, contacts)),
    section(draft, 'heading.contacts', contactLines(draft, contacts)),
    section(draft, 'heading.demands', demandLines(draft)),
    section(draft, 'heading.grounds', groundLines(draft)),
    section(draft, 'heading.exhibits', exhibitLines(draft)),
    signature(draft),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function section(draft: Draft, heading: keyof typeof partTexts, lines: string[]): string[] {
  return [draft.say(heading), ...lines];
}

function contactLines(draft: Draft, contacts: { text: string }[]): string[] {
  if (contacts.length === 0) return [gap(draft, 'contacts')];
  return numbered(contacts.map(({ text }) => text));
}
