import type { CaseView, ChannelText, ListedCase } from '../../components/cases/ports';
import { type CaseFile, differencesOfCase, factsOfCase, textInUse, titleOfCase } from '../../utils/cases';
import { checklistOf } from '../../utils/checklist';
import { clocksOf } from '../../utils/clocks';
import { channelsFor, completeness, fieldsOf, writeComplaint } from '../../utils/complaint';
import type { ChannelId, ComplaintInput, WrittenText } from '../../utils/complaint/types';
import { type HolidayTable, nearestDeadline } from '../../utils/deadlines';
import type { Language } from '../../utils/i18n';
import type { WrittenForm } from '../../utils/package/types';

/** A case with all that follows from it at `now`; `holidays` as `readHolidays` gives them. */
export function viewOf(file: CaseFile, holidays: HolidayTable | null, now: Date): CaseView {
  const facts = factsOfCase(file);
  const deadlines = clocksOf(file, facts, holidays, now);
  const title = titleOfCase(file.case, facts);
  const differences = differencesOfCase(file);
  const checklist = checklistOf(file, facts);
  const next = nearestDeadline(deadlines, now);
  return { file, title, facts, differences, checklist, deadlines, holidays, next };
}

/** A case as the list shows it. */
export function listedOf(file: Omit<CaseFile, 'log'>, holidays: HolidayTable | null, now: Date): ListedCase {
  const { facts, title, next } = viewOf({ ...file, log: [] }, holidays, now);
  const pictures = file.exhibits.flatMap(({ files }) => files.filter(({ role }) => role === 'picture'));
  const words = [title, ...Object.values(facts).map(({ raw, value }) => `${raw} ${JSON.stringify(value)}`)];
  return {
    id: file.case.id,
    title,
    words: words.join(' '),
    platform: facts.platform?.value,
    createdAt: file.case.createdAt,
    exhibits: file.exhibits.length,
    picture: pictures.at(-1)?.sha256,
    next,
  };
}

/** What a complaint is written from. */
export function complaintInputOf({ file, facts, deadlines }: CaseView): ComplaintInput {
  return { case: file.case, exhibits: file.exhibits, facts, deadlines };
}

/** What is written for one channel at `now`. */
export function channelTextOf(
  view: CaseView,
  channel: ChannelId,
  language: Language,
  now: Date,
): ChannelText {
  const input = complaintInputOf(view);
  return {
    text: writeComplaint(input, channel, language, now),
    ...fieldsOf(input, channel, language, now),
    complete: completeness(input, channel, now),
  };
}

/**
 * The texts of the evidence package: the long form, and for every channel that fits, or for which the person has a text, what goes into its
 * main box; their own edit or what was sent stands in the place of the derived text.
 */
export function packageTexts(view: CaseView, language: Language, now: Date): WrittenText[] {
  const input = complaintInputOf(view);
  const own = (id: ChannelId) => textInUse(view.file.case, { channel: id, lang: language });
  const isOwn = (id: ChannelId) =>
    view.file.case.texts.some(({ channel, lang }) => channel === id && lang === language);
  return channelsFor(input)
    .filter(({ id, isFitting }) => id === 'full' || isFitting || isOwn(id))
    .map(({ id }) => {
      const text = writeComplaint(input, id, language, now);
      return { ...text, body: own(id)?.body ?? text.body };
    });
}

/** The forms of the channels of these texts, field by field; the person's own edit, or what was sent, in the place of a derived field. */
export function packageForms(
  view: CaseView,
  channels: readonly ChannelId[],
  language: Language,
  now: Date,
): WrittenForm[] {
  const input = complaintInputOf(view);
  return channels
    .map((channel) => {
      const own = (field: string) => textInUse(view.file.case, { channel, lang: language, field });
      const { fields } = fieldsOf(input, channel, language, now);
      const beside = fields.filter(({ id }) => id !== 'body');
      return {
        channel,
        language,
        fields: beside.map(({ id, text }) => ({ id, text: own(id)?.body ?? text })),
      };
    })
    .filter(({ fields }) => fields.some(({ text }) => text !== ''));
}
