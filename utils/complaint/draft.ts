import type { ChatMark, Exhibit } from '../cases/types';
import { FACTS, type Fact, type FactName, type Facts, type FactValues } from '../facts';
import { type Language, type Say, type Texts, translator } from '../i18n';
import { CHANNELS } from './data/channels';
import { VOICES } from './data/voices';
import { citeAll } from './text/cite';
import { todayIn } from './text/dates';
import { capitalized, plain, stopped, unendedInside } from './text/plain';
import { placeOf, quote } from './text/quote';
import type { ChannelId, ComplaintInput, MissingField } from './types';
import { partTexts } from './words/parts';
import { hiderOf } from './write/hide-personal';

/** A text while it is being written. */
export interface Draft {
  input: ComplaintInput;
  facts: Facts;
  exhibits: Exhibit[];
  /** Marked messages of the chats among the exhibits. */
  marks: ChatMark[];
  channel: ChannelId;
  language: Language;
  now: Date;
  /** YYYY-MM-DD in the writer's zone. */
  today: string;
  say: Say<typeof partTexts>;
  /** Takes personal words out of a value where everyone can read the text. */
  hide: (words: string) => string;
  /** Grows as gaps are marked. */
  missing: Set<MissingField>;
}

/** Opens a draft. Personal facts are not even in it when the channel is public. */
export function openDraft(
  input: ComplaintInput,
  channel: ChannelId,
  language: Language,
  now: Date,
  zone: string,
): Draft {
  const { isPublic } = CHANNELS[channel];
  const exhibits = input.exhibits.toSorted((a, b) => a.number - b.number);
  const numbers = new Set(exhibits.map(({ number }) => number));
  return {
    input,
    facts: isPublic ? impersonal(input.facts) : input.facts,
    exhibits,
    marks: (input.case.chatMarks ?? []).filter(({ exhibit }) => numbers.has(exhibit)),
    channel,
    language,
    now,
    today: todayIn(now, zone),
    say: translator(language, partTexts),
    hide: isPublic ? hiderOf(input, language) : (words) => words,
    missing: new Set(),
  };
}

/** Marks what the text needs and does not have. */
export function gap(draft: Draft, field: MissingField): string {
  draft.missing.add(field);
  return draft.say('gap');
}

/** Words of a page or person as one safe line; undefined when nothing is left. */
export function words(draft: Draft, value: string | undefined, longest: number): string | undefined {
  const line = value === undefined ? '' : draft.hide(plain(value, longest));
  return line === '' ? undefined : line;
}

/** The same in quotation marks. */
export function quoted(draft: Draft, value: string | undefined, longest: number): string | undefined {
  const line = words(draft, value, longest);
  const inside = unendedInside(line ?? '');
  return inside === '' ? undefined : quote(inside, draft.language);
}

/** The value of a fact, when it is known. */
export function factOf<Name extends FactName>(draft: Draft, name: Name): FactValues[Name] | undefined {
  return (draft.facts as { [Each in Name]?: Fact<FactValues[Each]> })[name]?.value;
}

/** The draft as if these facts were unknown: for where there is no room for them. */
export function withoutFacts(draft: Draft, names: readonly FactName[]): Draft {
  const left = Object.entries(draft.facts).filter(([name]) => !names.some((each) => each === name));
  return { ...draft, facts: Object.fromEntries(left) };
}

/** What a sentence on these facts stands on, with the space that the language puts before it. */
export function citation(draft: Draft, names: readonly FactName[]): string {
  const facts = names.map((name) => draft.facts[name]).filter((fact) => fact !== undefined);
  const seen = facts.map(({ exhibit }) => exhibit).filter((number) => isExhibit(draft, number));
  return cited(draft, citeAll(seen, seen.length < facts.length, draft.language));
}

/** A citation set after its words; nothing where the channel has no room for citations. */
export function cited(draft: Draft, citation: string): string {
  if (!CHANNELS[draft.channel].cites) return '';
  return `${draft.say('space')}${voiced(draft, citation)}`;
}

/** Says a text of a list in the draft's language, naming the two sides as its channel does. */
export function speaker<List extends Texts>(draft: Draft, list: List): Say<List> {
  if (swapsOf(draft).length === 0) return translator(draft.language, list);
  return (key, values) => {
    const text = voiced(draft, list[key]?.[placeOf(draft.language)] ?? key);
    return translator(draft.language, { text: [text, text, text] })('text', values);
  };
}

/** Words of ours with the names that the channel gives the two sides. */
function voiced(draft: Draft, ours: string): string {
  return swapsOf(draft).reduce((text, [from, to]) => text.replaceAll(from, to), ours);
}

function swapsOf({ channel, language }: Draft) {
  return VOICES[channel]?.[language] ?? [];
}

/** Whether the case holds an exhibit of that number. */
export function isExhibit(draft: Draft, number: number | undefined): number is number {
  return draft.exhibits.some((exhibit) => exhibit.number === number);
}

/** A whole sentence: first letter large where the language has one, a citation, one stop. */
export function sentence(draft: Draft, text: string, citation = ''): string {
  const first = draft.language === 'en' ? capitalized(text) : text;
  return stopped(`${first}${citation}`, draft.say('stop'));
}

/** Lines with their numbers. */
export function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`);
}

function impersonal(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !FACTS[name as FactName]?.personal));
}
