import type { FactName } from '../../facts';
import { citation, type Draft, factOf, gap, words } from '../draft';
import type { MissingField } from '../types';
import type { partTexts } from '../words/parts';

type Label = keyof typeof partTexts;

const LONGEST = 120;

/** Who complains. */
export function complainantLines(draft: Draft): string[] {
  const { name, phone, address } = draft.input.case.complainant;
  return [
    draft.say('complainant'),
    line(draft, 'name', name, 'complainant.name'),
    line(draft, 'phone', phone, 'complainant.phone'),
    line(draft, 'address', address, 'complainant.address'),
  ];
}

/** Against whom: what the person typed, else the operator that the shop's licence page names. */
export function respondentLines(draft: Draft): string[] {
  const { name, phone, address, licence } = draft.input.case.respondent;
  return [
    draft.say('respondent'),
    `${line(draft, 'firm', respondentName(draft), 'respondent.name')}${sourceOf(draft, 'operator', name)}`,
    line(draft, 'firm-address', address, 'respondent.address'),
    ...optional(draft, 'firm-phone', phone),
    ...optional(
      draft,
      'licence',
      licence ?? factOf(draft, 'licenceNumber'),
      sourceOf(draft, 'licenceNumber', licence),
    ),
  ];
}

/** The respondent's name in law, when it is known. */
export function respondentName(draft: Draft): string | undefined {
  return draft.input.case.respondent.name ?? factOf(draft, 'operator');
}

/** `label：value`, with a gap for what is unknown. */
export function line(draft: Draft, label: Label, value: string | undefined, field: MissingField): string {
  return `${draft.say(label)}${draft.say('colon')}${words(draft, value, LONGEST) ?? gap(draft, field)}`;
}

function optional(draft: Draft, label: Label, value: string | undefined, source = ''): string[] {
  const shown = words(draft, value, LONGEST);
  return shown === undefined ? [] : [`${draft.say(label)}${draft.say('colon')}${shown}${source}`];
}

/** Where a fact on the respondent was read; what the person typed stands for itself. */
function sourceOf(draft: Draft, name: FactName, own: string | undefined): string {
  return own !== undefined || draft.facts[name] === undefined ? '' : citation(draft, [name]);
}
