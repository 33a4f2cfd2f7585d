import type { Exhibit } from '../../cases/types';
import { type Draft, gap, speaker, words } from '../draft';
import { exhibitTitle, purposeOf } from '../exhibit-words';
import { dateWords } from '../text/dates';
import { stopped, unended } from '../text/plain';
import { exhibitTexts } from '../words/exhibits';

const LONGEST_TITLE = 80;
const LONGEST_ADDRESS = 100;
const LONGEST_PURPOSE = 200;

/** The list of exhibits, one line each. */
export function exhibitLines(draft: Draft): string[] {
  if (draft.exhibits.length === 0) return [gap(draft, 'exhibits')];
  return draft.exhibits.map((exhibit) => exhibitLine(draft, exhibit));
}

function exhibitLine(draft: Draft, exhibit: Exhibit): string {
  const say = speaker(draft, exhibitTexts);
  const title = words(draft, exhibitTitle(exhibit, draft.language), LONGEST_TITLE) ?? '';
  const marks = draft.marks.filter((mark) => mark.exhibit === exhibit.number);
  const purpose = words(draft, purposeOf(exhibit, draft.language, marks), LONGEST_PURPOSE) ?? '';
  const line = say('line', {
    n: exhibit.number,
    title: unended(title),
    notes: notesOf(draft, exhibit),
    date: dateWords(exhibit.capturedAt.local, draft.language) ?? '',
    source: sourceOf(draft, exhibit),
    purpose: unended(purpose),
  });
  return stopped(line, draft.say('stop'));
}

function notesOf(draft: Draft, { files, state, method }: Exhibit): string {
  const say = speaker(draft, exhibitTexts);
  const pictures = files.filter(({ role }) => role === 'picture').length;
  const notes = [
    pictures > 1 ? say('parts', { n: pictures }) : undefined,
    state === 'partial' ? say('partial') : undefined,
    method === 'rendered' ? say('rendered') : undefined,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? '' : say('notes', { list: notes.join(draft.say('comma')) });
}

function sourceOf(draft: Draft, exhibit: Exhibit): string {
  const say = speaker(draft, exhibitTexts);
  const address = exhibit.method === 'imported' ? undefined : addressOf(exhibit.url);
  const shown = words(draft, address, LONGEST_ADDRESS);
  return shown === undefined ? say('imported') : say('source', { address: shown });
}

/** Host and path of a web page; what follows is long and may hold tokens, and stands in the evidence list. */
function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return `${host}${pathname === '/' ? '' : pathname}`;
}
